"""What may a member of the staff say, press and fill in? The table of contents of this room."""

from functools import partial
from typing import Final

from handlers.dialog.book import Command
from handlers.staff import actions, files, find, home, otherwise, undo, unfolded

FLOWS: Final = (
    *(flow for flow in actions.STAFF_ACTIONS.values() if flow is not None),
    find.FLOW,
)

_LISTS: Final = tuple(
    Command(
        name=f"list-{each}",
        answer=partial(home.listed, kept=each),
        labels=(f"desk-list.{each}",),
        staff=True,
    )
    for each in home.FILTERS
    if each != "mine"  # 我的 is everybody's word
)
COMMANDS: Final = (
    Command(
        name="admin",
        answer=home.home,
        words=("管理", "今天要办"),
        labels=("desk-card.list",),
        staff=True,
        takes=True,
    ),
    *_LISTS,
    Command(name="queue", answer=home.page, words=("列表",), staff=True, takes=True),
    Command(name="card", answer=home.card, words=("卡片",), staff=True, takes=True),
    Command(
        name="story",
        answer=unfolded.whole_story,
        words=("全文",),
        labels=("desk-card.story",),
        staff=True,
        takes=True,
    ),
    Command(
        name="due",
        answer=unfolded.counted,
        words=("期限",),
        labels=("desk-card.dates",),
        staff=True,
        takes=True,
    ),
    Command(name="find", answer=find.find, words=("查找", "搜索"), staff=True, takes=True),
    Command(name="filter", answer=find.filter_, words=("筛选",), staff=True, takes=True),
    Command(
        name="files",
        answer=files.files,
        words=files.WORDS,
        labels=("desk-card.files",),
        staff=True,
        takes=True,
    ),
    Command(name="undo", answer=undo.undo, words=("撤销", "撤销上一步"), staff=True, takes=True),
    *actions.COMMANDS,
)

on_clue = actions.on_clue
or_else = otherwise.or_else
placed = otherwise.placed
back = otherwise.back
mine = otherwise.mine

__all__ = ["COMMANDS", "FLOWS", "back", "mine", "on_clue", "or_else", "placed"]
