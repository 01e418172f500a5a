"""What does the same conversation cost on python-telegram-bot alone?

Ten steps on its own ConversationHandler: no storage, stock HTTP client, polling.
Run as a process with CLUELINE_TELEGRAM_TOKEN and CLUELINE_TELEGRAM_API_ROOT set.
"""

import logging
import os
import warnings
from collections.abc import Callable, Coroutine
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    filters,
)
from telegram.warnings import PTBUserWarning

Context = ContextTypes.DEFAULT_TYPE
Handle = Callable[[Update, Context], Coroutine[Any, Any, int]]
Reader = Callable[[Update], object]

# One row a step: what the step keeps, and what the bot asks next with which buttons.
QUESTIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("1. What is it about?", ("Fine", "Fee", "Check", "Permit")),
    ("2. More exactly?", ("On the road", "At the shop", "On the water")),
    ("3. Where did it happen? Send a place.", ()),
    ("4. When?", ("Today", "Yesterday", "Earlier")),
    ("5. Which agency?", ()),
    ("6. What happened?", ()),
    ("7. Send a photo.", ()),
    ("8. May we know your name?", ("Anonymous", "Confidential", "Open")),
    ("9. Is all of this right?", ("Submit", "Cancel")),
    ("Received. Your number is {number}.", ()),
)


def main() -> None:
    """Poll until the process is ended."""
    logging.basicConfig(level=logging.WARNING)
    warnings.filterwarnings("ignore", category=PTBUserWarning)
    root = os.environ["CLUELINE_TELEGRAM_API_ROOT"]
    application = (
        Application.builder()
        .token(os.environ["CLUELINE_TELEGRAM_TOKEN"])
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .build()
    )
    application.add_handler(conversation())
    application.run_polling()


def conversation() -> ConversationHandler[Context]:
    """Return the flow: entry by /start, then one state for each question."""
    kinds: dict[int, BaseHandler[Update, Context, Any]] = {
        3: MessageHandler(filters.LOCATION, step(3, _place)),
        5: MessageHandler(filters.TEXT & ~filters.COMMAND, step(5, _text)),
        6: MessageHandler(filters.TEXT & ~filters.COMMAND, step(6, _text)),
        7: MessageHandler(filters.PHOTO, step(7, _photo)),
    }
    pressed: dict[int, BaseHandler[Update, Context, Any]] = {
        number: CallbackQueryHandler(step(number, _choice), pattern=f"^{number}:")
        for number in (1, 2, 4, 8, 9)
    }
    start: BaseHandler[Update, Context, Any] = CommandHandler("start", step(0, _text))
    return ConversationHandler(
        entry_points=[start],
        states={number: [handler] for number, handler in (kinds | pressed).items()},
        fallbacks=[start],
        allow_reentry=True,
    )


def step(number: int, read: Reader) -> Handle:
    """Return the handler that keeps the answer to question *number* and asks the next."""

    async def handle(update: Update, context: Context) -> int:
        answers = context.user_data
        assert answers is not None
        if number == 0:
            answers.clear()
        answers[number] = read(update)
        text, labels = QUESTIONS[number]
        await _show(update, text.format(number=f"{id(update):x}"), _buttons(number + 1, labels))
        return number + 1 if number + 1 < len(QUESTIONS) else ConversationHandler.END

    return handle


async def _show(update: Update, text: str, buttons: InlineKeyboardMarkup | None) -> None:
    if update.callback_query is not None:
        await update.callback_query.answer()
        await update.callback_query.edit_message_text(text, reply_markup=buttons)
    elif update.effective_message is not None:
        await update.effective_message.reply_text(text, reply_markup=buttons)


def _buttons(number: int, labels: tuple[str, ...]) -> InlineKeyboardMarkup | None:
    rows = [[InlineKeyboardButton(label, callback_data=f"{number}:{label}")] for label in labels]
    return InlineKeyboardMarkup(rows) if rows else None


def _text(update: Update) -> object:
    return update.effective_message and update.effective_message.text


def _choice(update: Update) -> object:
    return update.callback_query and update.callback_query.data


def _place(update: Update) -> object:
    return update.effective_message and update.effective_message.location


def _photo(update: Update) -> object:
    return update.effective_message and update.effective_message.photo[-1].file_id


if __name__ == "__main__":
    main()
