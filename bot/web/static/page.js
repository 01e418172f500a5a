/* What may a script add to any page? Printing, copying, a picture of the code; nothing that is needed. */
(function () {
  'use strict';
  var root = document.documentElement;
  root.classList.add('js');
  function one(id) { return document.getElementById(id); }
  function tell(text) { var told = one('told'); if (told) { told.hidden = false; told.textContent = text; } }

  document.addEventListener('click', function (event) {
    var target = event.target.closest ? event.target.closest('[data-print],#copy,#save,#leave') : null;
    if (!target) return;
    if (target.hasAttribute('data-print')) window.print();
    else if (target.id === 'copy') copy(target);
    else if (target.id === 'save') { event.preventDefault(); save(target); }
    else if (target.id === 'leave') { event.preventDefault(); leave(target); }
  });

  /* Leave: forget what the phone keeps, end the session, and do not come back by "Back". */
  function leave(link) {
    try { indexedDB.deleteDatabase('clueline'); } catch (none) { /* private window */ }
    var go = function () { location.replace(link.getAttribute('data-to')); };
    document.body.textContent = '';
    var late = setTimeout(go, 4000);
    fetch(link.href, { credentials: 'same-origin', redirect: 'manual' }).then(function (answer) {
      if (answer.type !== 'basic' || !answer.ok) return go();
      return answer.text().then(function (page) {  /* a draft is left: its code is shown once */
        clearTimeout(late);
        history.replaceState(null, '', link.href);
        document.open();
        document.write(page);
        document.close();
      });
    }, go);
  }

  function groups() {
    return Array.prototype.map.call(document.querySelectorAll('#code span'), function (span) { return span.textContent; });
  }

  function copy(button) {
    var text = groups().join('-');
    var done = function () { tell(button.getAttribute('data-done')); };
    if (navigator.clipboard && window.isSecureContext) navigator.clipboard.writeText(text).then(done, old);
    else old();
    function old() {
      var field = document.createElement('textarea');
      field.value = text;
      field.readOnly = true;
      button.parentNode.appendChild(field);
      field.select();
      if (document.execCommand('copy')) { field.remove(); done(); }
    }
  }

  /* The picture: number, code and QR in black on white, drawn here and sent nowhere. */
  function save(link) {
    var drawing = document.querySelector('.savers .qr');
    var image = new Image();
    image.onload = function () { finish(link, draw(link, image)); };
    image.onerror = function () { location.href = link.href; };
    image.src = 'data:image/svg+xml,' + encodeURIComponent(new XMLSerializer().serializeToString(drawing));
  }

  function draw(link, image) {
    var canvas = document.createElement('canvas'), code = groups(), pen = canvas.getContext('2d');
    canvas.width = 900;
    canvas.height = 1240;
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, 900, 1240);
    pen.fillStyle = '#000';
    pen.textAlign = 'center';
    pen.font = '700 44px system-ui, sans-serif';
    pen.fillText(link.getAttribute('data-title') + '  ' + link.getAttribute('data-number'), 450, 100);
    pen.font = '700 64px ui-monospace, Menlo, Consolas, monospace';
    for (var row = 0; row * 3 < code.length; row++) pen.fillText(code.slice(row * 3, row * 3 + 3).join('  '), 450, 220 + row * 90);
    pen.imageSmoothingEnabled = false;
    pen.drawImage(image, 100, 370, 700, 700);
    pen.font = '30px system-ui, sans-serif';
    pen.fillText(location.host + '/status', 450, 1150);
    return canvas;
  }

  function finish(link, canvas) {
    if (/MicroMessenger/i.test(navigator.userAgent)) {
      var box = one('picture'), shown = box.querySelector('img') || box.appendChild(new Image());
      shown.alt = '';
      shown.src = canvas.toDataURL('image/png');
      box.hidden = false;
      box.scrollIntoView();
      return;
    }
    canvas.toBlob(function (blob) {
      var file = document.createElement('a');
      file.href = URL.createObjectURL(blob);
      file.download = link.getAttribute('data-name');
      document.body.appendChild(file);
      file.click();
      file.remove();
    }, 'image/png');
  }

  /* A scanned code comes in the fragment, which no server sees; it leaves the address at once. */
  var field = one('code');
  if (field && field.form && location.hash.length > 20) {
    field.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
    field.form.querySelector('button').focus();
  }
  if (field && field.form) field.form.addEventListener('submit', function () {
    var button = field.form.querySelector('button');
    button.textContent = button.getAttribute('data-busy');
  });

  Array.prototype.forEach.call(document.querySelectorAll('[data-chosen]'), function (input) {
    input.addEventListener('change', function () {
      var label = input.parentNode.querySelector('span');
      if (input.files.length) label.textContent = input.getAttribute('data-chosen').replace('{n}', input.files.length);
    });
  });

  Array.prototype.forEach.call(document.querySelectorAll('a[href="#sums"]'), function (link) {
    link.addEventListener('click', function () { one('sums').open = true; });
  });
})();
