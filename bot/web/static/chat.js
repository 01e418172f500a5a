/* What may a script add to the conversation? Live replies, a bar for uploads, words that outlive a tab. */
(function () {
  'use strict';
  var DAY = 864e5, LARGE = 4e6, MEGA = 1e6, TRIES = 3;
  function one(id) { return document.getElementById(id); }
  if (!one('say') || !window.fetch || !window.Promise) return;

  var words = {};
  Array.prototype.forEach.call(one('words').content.querySelectorAll('span'), function (span) {
    words[span.getAttribute('data-key')] = span.textContent;
  });
  function say(key, values) {
    return words[key].replace(/\{(\w+)\}/g, function (all, name) { return values && name in values ? values[name] : all; });
  }
  function mega(size) { return (size / MEGA).toFixed(1); }
  function fresh() {
    return Array.prototype.map.call(crypto.getRandomValues(new Uint8Array(12)), function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('');
  }
  function make(name, text, parent) {
    var node = document.createElement(name);
    if (text) node.textContent = text;
    if (parent) parent.appendChild(node);
    return node;
  }

  function button(text, style, parent, act) {
    var node = make('button', text, parent);
    node.type = 'button';
    node.className = style;
    node.onclick = act;
  }

  /* ---- What stays on the phone: what is unsent ---- */
  var base = new Promise(function (done) {
    try {
      var ask = indexedDB.open('clueline', 1);
      ask.onupgradeneeded = function () { ask.result.createObjectStore('kept'); };
      ask.onsuccess = function () {
        ask.result.onversionchange = function () { ask.result.close(); };
        done(ask.result);
      };
      ask.onerror = function () { done(null); };
    } catch (none) { done(null); }
  });
  function store(mode, work) {
    return base.then(function (db) {
      return db && new Promise(function (done) {
        var box = db.transaction('kept', mode).objectStore('kept'), ask = work(box);
        ask.onsuccess = function () { done(ask.result); };
        ask.onerror = function () { done(null); };
      });
    });
  }
  function keep(key, value) { return store('readwrite', function (box) { return box.put(value, key); }); }
  function drop(key) { return store('readwrite', function (box) { return box.delete(key); }); }

  function box() { return one('text'); }
  /* Every key is kept, the newest behind the one being written. */
  var saving, typed;
  function saveDraft() {
    typed = saving;
    if (saving || !box()) return;
    saving = true;
    function done() { saving = false; if (typed) saveDraft(); }
    (box().value.trim() ? keep('draft', { text: box().value, at: Date.now() }) : drop('draft')).then(done, done);
  }
  function restore() {
    store('readonly', function (all) { return all.getAllKeys(); }).then(function (keys) {
      Promise.all((keys || []).map(function (key) {
        return store('readonly', function (all) { return all.get(key); }).then(function (item) {
          if (!item) return;
          if (Date.now() - item.at > (key === 'draft' ? 1 : 7) * DAY) drop(key);
          else if (key !== 'draft') { if (!items[item.event]) line(item); }
          else if (box() && !box().value) { box().value = item.text; grow(); }
        });
      })).then(pump);
    });
  }

  /* ---- The page: taken from the answer, line by line ---- */
  function swap(page) {
    if (!page.getElementById('say')) return false;
    var list = one('lines'), seen = {}, review = one('say').getAttribute('data-review');
    Array.prototype.forEach.call(page.querySelectorAll('#lines > li'), function (next) {
      var old = one(next.id);
      seen[next.id] = true;
      if (!old) list.appendChild(document.importNode(next, true));
      else if (old.innerHTML !== next.innerHTML) old.innerHTML = next.innerHTML;
    });
    Array.prototype.slice.call(list.children).forEach(function (old) { if (!seen[old.id]) old.remove(); });
    var now = one('now'), focused = now.contains(document.activeElement);
    if (now.innerHTML !== page.getElementById('now').innerHTML) { now.innerHTML = page.getElementById('now').innerHTML; alarms(); }
    one('state').innerHTML = page.getElementById('state').innerHTML;
    one('far').value = page.getElementById('far').value;
    document.title = page.title;
    document.body.className = page.body.className;
    if (one('error')) one('error').remove();
    renew(page.getElementById('say'), review);
    if (focused && !now.contains(document.activeElement)) now.focus({ preventScroll: true });
    online();
    return true;
  }
  function renew(next, review) {
    var form = one('say'), text = box() ? box().value : '';
    if (next.getAttribute('data-review') === review) {
      ['token', 'event'].forEach(function (name) { form.elements[name].value = next.querySelector('[name=' + name + ']').value; });
      form.setAttribute('data-after', next.getAttribute('data-after'));
      ['about', 'scene'].forEach(function (name) { if (form.elements[name] && !next.querySelector('[name=' + name + ']')) form.elements[name].remove(); });
      if (box()) { box().rows = next.querySelector('textarea').rows; fill(next.querySelector('textarea').value); grow(); }
    } else {
      form.parentNode.replaceChild(document.importNode(next, true), form);
      if (box() && text) box().value = text;
    }
    listen();
  }
  /* The line being changed stands in the box; what somebody wrote himself stays. */
  function fill(value) {
    var mine = box().value;
    if (value === box().defaultValue) return;
    box().defaultValue = value;
    box().value = !mine || mine === box().getAttribute('data-filled') ? value : mine;
    box().setAttribute('data-filled', value);
  }
  function read(text) { return new DOMParser().parseFromString(text, 'text/html'); }
  function refresh() {
    return fetch('/chat', { credentials: 'same-origin' }).then(function (answer) { return answer.ok ? answer.text() : ''; })
      .then(function (text) { if (text) swap(read(text)); }).catch(function () { /* no network: the page stays */ });
  }
  function bottom() {
    var list = one('pending'), last = list.lastElementChild || list.previousElementSibling;
    if (last.id !== 'now' || document.body.className === 'chat') last.scrollIntoView({ block: 'end' });
    else one('main').scrollTop = 0;
  }

  /* ---- What goes out, in order, with the same id however often ---- */
  var items = {}, order = [], busy = false, latest = 0;
  function line(item) {
    var li = make('li');
    item.li = li;
    item.tries = 0;
    items[item.event] = item;
    order.push(item.event);
    order.sort(function (a, b) { return items[a].at - items[b].at; });
    if (item.file) fileLine(item, li);
    else make('span', item.label || item.text, li);
    item.note = make('small', say('sending'), li.querySelector('.up > div') || li);
    one('pending').appendChild(li);
    one('pending').hidden = false;
    bottom();
  }
  function fileLine(item, li) {
    var row = make('div', '', li);
    row.className = 'up';
    if (/^image\//.test(item.file.type)) {
      var picture = make('img', '', row);
      picture.alt = '';
      picture.src = URL.createObjectURL(item.file);
    }
    var middle = make('div', '', row);
    make('b', item.name, middle);
    item.bar = make('progress', '', middle);
    item.bar.max = item.file.size;
    item.bar.value = 0;
    item.bar.setAttribute('aria-label', item.name);
    button(say('cancel'), 'text-button', row, function () { if (item.request) item.request.abort(); gone(item); pump(); });
  }
  function gone(item) {
    drop('out-' + item.event);
    if (item.li) item.li.remove();
    delete items[item.event];
    order = order.filter(function (event) { return event !== item.event; });
    one('pending').hidden = !order.length;
  }
  function post(item) {
    if (!item.event) item.event = fresh();
    item.at = latest = Math.max(Date.now(), latest + 1);
    keep('out-' + item.event, { event: item.event, at: item.at, text: item.text, choice: item.choice, about: item.about, scene: item.scene, label: item.label, place: item.place, file: item.file, name: item.name });
    line(item);
    pump();
    bottom();
  }
  function body(item) {
    var form = new FormData(), from = one('say').elements;
    form.append('token', from.token.value);
    form.append('event', item.event);
    ['text', 'choice', 'about', 'scene'].forEach(function (name) { if (item[name]) form.append(name, item[name]); });
    if (item.place) Object.keys(item.place).forEach(function (name) { form.append(name, item.place[name]); });
    if (item.file) form.append('file', item.file, item.name);
    return form;
  }
  /* Files go one by one: as they come they are numbered. */
  function pump() {
    var ahead = false;
    order.slice().forEach(function (event) {
      var item = items[event];
      if (!item || item.file && ahead) return;
      if (item.file) ahead = item.request || !item.waits || item.tries < TRIES;
      if (item.request || item.waits) return;
      if (!navigator.onLine) { mark(item, 'unsent'); return; }
      if (item.file) upload(item);
      else if (!busy) talk(item);
    });
  }
  function mark(item, key) { item.note.textContent = item.file ? say('size', { m: mega(item.file.size) }) + ' · ' + say(key === 'unsent' ? 'waiting' : key) : say(key); item.li.classList.remove('going'); }
  function later(item, seconds) {
    item.request = null;
    item.waits = true;
    setTimeout(function () { item.waits = false; pump(); }, seconds * 1000);
  }
  function talk(item) {
    busy = item.request = true;
    item.note.textContent = say('sending');
    fetch('/chat', { method: 'POST', body: body(item), credentials: 'same-origin' }).then(function (answer) {
      var path = new URL(answer.url).pathname;
      if (answer.redirected && path !== '/chat') { gone(item); location.assign(path); return null; }
      if (answer.status === 503 || answer.status === 429) { mark(item, 'busy'); later(item, Number(answer.headers.get('Retry-After')) || 10); return null; }
      return answer.text().then(function (text) {
        var shown = swap(read(text));
        if (answer.status === 403 && item.tries++ < TRIES) { item.request = null; return; }
        if (shown) { gone(item); bottom(); } else { mark(item, 'unsent'); later(item, 20); }
      });
    }).catch(function () { mark(item, 'unsent'); later(item, 20); online(); })
      .then(function () { busy = false; pump(); });
  }
  function upload(item) {
    var request = item.request = new XMLHttpRequest();
    item.li.classList.add('going');
    request.open('POST', '/chat/files');
    request.upload.onprogress = function (event) {
      item.bar.max = event.total;
      item.bar.value = event.loaded;
      item.note.textContent = say('progress', { n: mega(event.loaded), m: mega(event.total) });
    };
    request.onload = function () {
      var answer = {};
      try { answer = JSON.parse(request.responseText); } catch (none) { /* not ours */ }
      if (request.status === 200) { calm(say('failed', { name: item.name })); item.note.textContent = say('kept'); refresh().then(function () { gone(item); bottom(); pump(); }); return; }
      if (request.status === 422 || request.status === 413) { gone(item); alarm(answer.error || say('failed', { name: item.name })); pump(); return; }
      again(item);
    };
    request.onerror = function () { again(item); };
    request.send(body(item));
  }
  function again(item) {
    mark(item, 'unsent');
    if (++item.tries < TRIES) later(item, 3 * item.tries);
    else { alarm(say('failed', { name: item.name })); later(item, 60); }
    pump();
    refresh();
    online();
  }
  /* What was refused stays until the next thing is sent. */
  var refused = [];
  function alarm(text) {
    if (refused.indexOf(text) < 0) refused.push(text);
    alarms();
  }
  function calm(text) { refused = refused.filter(function (one) { return one !== text; }); }
  function alarms() {
    var told = one('told');
    if (!refused.length || !told) return;
    told.hidden = false;
    told.setAttribute('role', 'alert');
    told.textContent = refused.join(' ');
  }

  /* ---- Files ---- */
  function take(file) {
    var max = Number(one('say').getAttribute('data-max'));
    take.count = (take.count || 0) + 1;
    var name = file.name && file.name !== 'image.jpg' ? file.name.replace(/[\p{C}\u2028\u2029]/gu, '') : say('photo', { n: take.count });
    if (file.type === 'image/jpeg' && file.size > LARGE) ask(file, name, max);
    else offer(file, name, max);
  }
  function offer(file, name, max) {
    if (file.size > max) alarm(say('toobig', { name: name, n: mega(file.size), m: Math.floor(max / MEGA) }));
    else post({ file: file, name: name });
  }
  function ask(file, name, max) {
    var told = make('div'), row;
    told.className = 'notice';
    make('p', say(file.size > max ? 'huge' : 'large', { name: name, n: mega(file.size) }), told);
    row = make('div', '', told);
    row.className = 'choices';
    (file.size > max ? ['shrink'] : ['shrink', 'original']).forEach(function (way) {
      button(say(way), 'button', row, function () {
        told.remove();
        (way === 'shrink' ? shrink : offer)(file, name, max);
      });
    });
    one('pending').parentNode.insertBefore(told, one('pending'));
    bottom();
  }
  function shrink(file, name, max) {
    createImageBitmap(file).then(function (image) {
      var scale = Math.min(1, 2560 / Math.max(image.width, image.height)), canvas = make('canvas');
      canvas.width = image.width * scale;
      canvas.height = image.height * scale;
      canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob(function (small) { offer(small || file, small ? name.replace(/(\.[^.]*)?$/, say('small') + '$1') : name, max); }, 'image/jpeg', 0.85);
    }).catch(function () { offer(file, name, max); });
  }

  /* ---- Place: asked for on this press alone, shown before it is sent ---- */
  function place() {
    var none = function () { alarm(say('noplace')); };
    if (!navigator.geolocation) { none(); return; }
    navigator.geolocation.getCurrentPosition(function (found) {
      var at = found.coords, told = one('told');
      told.hidden = false;
      told.textContent = say('place', { n: at.latitude.toFixed(4) + ', ' + at.longitude.toFixed(4), m: Math.round(at.accuracy) });
      [['place-send', true], ['place-drop', false]].forEach(function (way) {
        button(say(way[0]), 'text-button', told, function () {
          var label = told.firstChild.textContent;
          told.hidden = true;
          if (way[1]) post({ label: label, place: { latitude: at.latitude, longitude: at.longitude, accuracy: at.accuracy } });
        });
      });
    }, none, { timeout: 8000, enableHighAccuracy: true });
  }

  /* ---- Live: events, else a look every twenty seconds ---- */
  var source = null, seen = 0;
  function listen() {
    var after = Number(one('say').getAttribute('data-after'));
    seen = after;
    if (source || !after || !window.EventSource) return;
    source = new EventSource('/chat/events?after=' + after);
    source.onmessage = function (event) { if (Number(event.data) !== seen && !busy) refresh(); };
    source.onerror = function () { if (source.readyState === 2) { source = null; setTimeout(function () { refresh().then(listen); }, 20000); } };
  }
  function online() {
    var here = navigator.onLine;
    one('offline').hidden = here;
    if (!here) one('state').textContent = one('state').textContent.split(' · ')[0] + ' · ' + say('offline');
  }

  /* ---- Hands ---- */
  var real = window.matchMedia && matchMedia('(hover: hover) and (pointer: fine)').matches, pressed = null;
  function grow() {
    var text = box();
    text.style.setProperty('height', 'auto');
    if (text.value) text.style.setProperty('height', text.scrollHeight + 2 + 'px');
    else text.style.removeProperty('height');
  }
  document.addEventListener('click', function (event) {
    pressed = event.target.closest ? event.target.closest('button') : null;
    if (event.target.type === 'file') saveDraft();
  }, true);
  document.addEventListener('submit', function (event) {
    if (event.target.id !== 'say') return;
    event.preventDefault();
    refused = [];
    var button = event.submitter || pressed, form = event.target.elements, item = {};
    if (button && button.name === 'ask') { place(); return; }
    if (button && (button.name === 'choice' || button.name === 'about')) {
      item[button.name] = button.value;
      item.label = (button.querySelector('.value b') || button).textContent;
    } else {
      item.text = box() ? box().value.trim() : '';
      if (!item.text) { if (box()) box().focus(); return; }
      box().value = '';
      saveDraft();
      grow();
    }
    if (!item.about && form.about) item.about = form.about.value;
    if (form.scene) item.scene = form.scene.value;
    post(item);
  });
  document.addEventListener('change', function (event) {
    if (event.target.type !== 'file' || !one('say').contains(event.target)) return;
    refused = [];
    Array.prototype.forEach.call(event.target.files, take);
    event.target.value = '';
  });
  document.addEventListener('input', function (event) {
    if (event.target.id !== 'text') return;
    grow();
    saveDraft();
  });
  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey || !real) return;
    var typing = event.target.id === 'text';
    if (typing && event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      one('send').click();
    } else if (/^[1-9]$/.test(event.key) && (typing ? !box().value : event.target === document.body || event.target.id === 'now' || event.target.id === 'main')) {
      var choices = document.querySelectorAll('#now .choices[data-numbers] button'), choice = choices[Number(event.key) - 1];
      if (choice) { event.preventDefault(); choice.click(); }
    }
  });
  ['online', 'offline'].forEach(function (name) { addEventListener(name, function () { online(); order.forEach(function (event) { items[event].waits = false; }); pump(); }); });
  addEventListener('pagehide', saveDraft);
  document.addEventListener('visibilitychange', function () { if (document.hidden) saveDraft(); else if (one('lines').children.length) refresh(); });
  if (one('error')) one('error').focus();
  if (navigator.serviceWorker) navigator.serviceWorker.register('/sw.js').catch(function () { /* not over plain http */ });
  listen();
  online();
  restore();
})();
