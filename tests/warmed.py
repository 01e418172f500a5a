"""What has a forked process of the program read already, beside the modules it is made of?

The campaign that is shipped, the labels in every language, and the patterns by which a report
is read from its first word to its receipt: the same in every process. One that is started from
nothing reads and compiles them itself, as ever.
"""

import gc
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory

from faults.playing import CASE
from talk import world

from handlers.dialog.understanding import ready

with TemporaryDirectory() as folder:
    house = world(Path(folder))
    ready(house.house, house.now)  # as each process does at its start
    for who, how, what in takewhile(lambda act: act[0] == "citizen", CASE):
        person = house.person(who)
        getattr(person, how)(*([what] if what else []))
        assert person.text
    clerk = house.member("business-office")
    clerk.says("/admin")
    assert clerk.text
    # Nothing that is open may be in two processes.
    house.engine.dispose()
    house.desk.keys.close()
gc.collect()
gc.freeze()
