"""What may a member of the staff say, press and fill in? The table of contents of this room."""

from typing import Final

from handlers.dialog.book import Command
from handlers.staff import actions, files, find, home, undo

FLOWS: Final = (
    *(flow for flow in actions.STAFF_ACTIONS.values() if flow is not None),
    find.FLOW,
)

COMMANDS: Final = (
    Command(name="admin", answer=home.home, words=("管理", "今天要办"), staff=True, takes=True),
    Command(name="queue", answer=home.page, words=("列表",), staff=True, takes=True),
    Command(name="card", answer=home.card, words=("卡片",), staff=True, takes=True),
    Command(name="story", answer=home.whole_story, words=("全文",), staff=True, takes=True),
    Command(name="find", answer=find.find, words=("查找", "搜索"), staff=True, takes=True),
    Command(name="filter", answer=find.filter_, words=("筛选",), staff=True, takes=True),
    Command(name="files", answer=files.files, words=files.WORDS, staff=True, takes=True),
    Command(name="undo", answer=undo.undo, words=("撤销",), staff=True, takes=True),
    *actions.COMMANDS,
)

on_clue = actions.on_clue
or_else = home.or_else

__all__ = ["COMMANDS", "FLOWS", "on_clue", "or_else"]
