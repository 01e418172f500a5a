"""How fast is the product where nobody asks it to be slow?

`clueline run`, but for one thing: it does not wait for Telegram's own limits (a message a second
to a chat, some thirty in all). Only a far end of our own allows that.
"""

import sys
from functools import partial

import bot.process
from bot.channels.telegram import Rates, TelegramSettings
from bot.cli import main

FREE = Rates(
    private_a_second=1e6, private_burst=1e6, group_a_minute=1e6, group_burst=1e6, all_a_second=1e6
)

if __name__ == "__main__":
    bot.process.TelegramSettings = partial(TelegramSettings, rates=FREE)  # type: ignore[assignment, misc]
    sys.exit(main(["run"]))
