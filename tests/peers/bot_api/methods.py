"""What does each method of the Bot API do, and when does it refuse?

METHODS is the list; a name that is not in it answers 404 as the platform does.
"""

import re
from collections.abc import Callable

from peers.bot_api import markup
from peers.bot_api.chats import Chat, Message
from peers.bot_api.platform import DOWNLOAD_LARGEST, UPLOAD_LARGEST, Platform
from peers.bot_api.settings import SETTINGS
from peers.bot_api.wire import ApiError, Json, Params, Upload, bad

Method = Callable[[Platform, Params], object]
TOAST_LONGEST = 200
UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly "
    "the same as a current content and reply markup of the message"
)


def get_me(platform: Platform, _params: Params) -> object:
    """Tell the bot who it is."""
    return platform.me | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }


def send_message(platform: Platform, params: Params) -> object:
    """Write a text."""
    chat = platform.reachable(params)
    text = markup.text(params.text("text"), params.text("parse_mode"))
    return _post(platform, params, chat, {"text": text})


def send_document(platform: Platform, params: Params) -> object:
    """Send a file as it is."""
    chat = platform.reachable(params)
    upload = params.upload("document")
    stored = _file(platform, upload, "documents")
    name = upload.name if isinstance(upload, Upload) else "file"
    return _post(platform, params, chat, {"document": {**stored, "file_name": name}})


def send_photo(platform: Platform, params: Params) -> object:
    """Send a picture."""
    chat = platform.reachable(params)
    size = _file(platform, params.upload("photo"), "photos") | {"width": 800, "height": 600}
    return _post(platform, params, chat, {"photo": [size]})


def send_chat_action(platform: Platform, params: Params) -> object:
    """Show that the bot is typing."""
    chat = platform.reachable(params)
    chat.actions.append(params.text("action"))
    return True


def edit_text(platform: Platform, params: Params) -> object:
    """Replace the text of a message and its buttons."""
    chat, message = _own(platform, params)
    if "text" not in message.wire:
        raise bad("there is no text in the message to edit")
    text = markup.text(params.text("text"), params.text("parse_mode"))
    return _edit(platform, chat, message, {"text": text}, params)


def edit_caption(platform: Platform, params: Params) -> object:
    """Replace the caption of a file and its buttons."""
    chat, message = _own(platform, params)
    caption = markup.caption(params.text("caption"), params.text("parse_mode"))
    return _edit(platform, chat, message, {"caption": caption}, params)


def edit_markup(platform: Platform, params: Params) -> object:
    """Replace the buttons of a message."""
    chat, message = _own(platform, params)
    return _edit(platform, chat, message, {}, params)


def delete_message(platform: Platform, params: Params) -> object:
    """Take a message off the screen."""
    chat = platform.reachable(params)
    message = chat.message(params.number("message_id"), purpose="delete")
    if not (message.by_bot or chat.private or chat.bot_is_admin):
        raise bad("message can't be deleted")
    message.deleted = True
    chat.touch()
    return True


def answer_callback(platform: Platform, params: Params) -> object:
    """Answer a press: the button stops spinning, a text may be shown."""
    text = params.text("text")
    if len(text) > TOAST_LONGEST:
        raise bad("MESSAGE_TOO_LONG")
    platform.answer(params.text("callback_query_id"), text, alert=params.flag("show_alert"))
    return True


def get_file(platform: Platform, params: Params) -> object:
    """Tell where a file can be fetched; 20 MB is the most."""
    stored = platform.files.get(params.text("file_id"))
    if stored is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if stored.size > DOWNLOAD_LARGEST:
        raise bad("file is too big")
    return stored.wire() | {"file_path": stored.path}


def get_chat(platform: Platform, params: Params) -> object:
    """Describe a chat."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    return platform.chat(params).wire | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys((*gifts, "gifts_from_channels"), False),
    }


def get_member(platform: Platform, params: Params) -> object:
    """Tell what a person is in a chat."""
    member = platform.chat(params).members.get(params.number("user_id") or 0)
    if member is None:
        raise bad("PARTICIPANT_ID_INVALID")
    return {"user": member, "status": "member"}


def set_webhook(platform: Platform, params: Params) -> object:
    """Remember where updates go from now on."""
    secret = params.text("secret_token")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad("secret token contains unallowed characters")
    platform.updates.allow(params.nested("allowed_updates"))
    if params.flag("drop_pending_updates"):
        platform.updates.clear()
    most = params.number("max_connections") or 40
    url = params.text("url")
    platform.webhook = {"url": url, "secret": secret, "most": most} if url else {}
    return True


def delete_webhook(platform: Platform, params: Params) -> object:
    """Go back to getUpdates."""
    if params.flag("drop_pending_updates"):
        platform.updates.clear()
    platform.webhook = {}
    return True


def webhook_info(platform: Platform, _params: Params) -> object:
    """Tell where updates go and how many wait."""
    return {
        "url": platform.webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(platform.updates.waiting),
        "max_connections": platform.webhook.get("most", 40),
    } | platform.webhook.get("last_error", {})


METHODS: dict[str, Method] = {
    "getme": get_me,
    "sendmessage": send_message,
    "senddocument": send_document,
    "sendphoto": send_photo,
    "sendchataction": send_chat_action,
    "editmessagetext": edit_text,
    "editmessagecaption": edit_caption,
    "editmessagereplymarkup": edit_markup,
    "deletemessage": delete_message,
    "answercallbackquery": answer_callback,
    "getfile": get_file,
    "getchat": get_chat,
    "getchatmember": get_member,
    "setwebhook": set_webhook,
    "deletewebhook": delete_webhook,
    "getwebhookinfo": webhook_info,
    **SETTINGS,
}


def _post(platform: Platform, params: Params, chat: Chat, content: Json) -> Json:
    keyboard = markup.keyboard(params.nested("reply_markup"), private=chat.private)
    caption = markup.caption(params.text("caption"), params.text("parse_mode"))
    extra: Json = {"caption": caption} if caption else {}
    if params.number("message_thread_id") is not None:
        raise bad("message thread not found")
    return platform.post(chat, content | extra | _reply(params, chat), keyboard).wire


def _reply(params: Params, chat: Chat) -> Json:
    wanted = params.nested("reply_parameters") or {
        "message_id": params.number("reply_to_message_id"),
        "allow_sending_without_reply": params.flag("allow_sending_without_reply"),
    }
    if wanted["message_id"] is None:
        return {}
    try:
        target = chat.message(int(wanted["message_id"]), purpose="be replied")
    except ApiError:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise
    return {"reply_to_message": target.wire}


def _own(platform: Platform, params: Params) -> tuple[Chat, Message]:
    chat = platform.reachable(params)
    message = chat.message(params.number("message_id"), purpose="edit")
    if not message.editable:
        raise bad("message can't be edited")
    return chat, message


def _edit(platform: Platform, chat: Chat, message: Message, content: Json, params: Params) -> Json:
    keyboard = markup.keyboard(params.nested("reply_markup"), private=chat.private)
    rest = {k: v for k, v in message.wire.items() if k != "reply_markup"}
    shown = keyboard if keyboard and keyboard.get("inline_keyboard") else None
    new = rest | content | ({"reply_markup": shown} if shown else {})
    if new == message.wire:
        raise bad(UNCHANGED)
    message.wire = new | {"edit_date": platform.now()}
    message.revision = chat.touch()
    return message.wire


def _file(platform: Platform, upload: Upload | str, folder: str) -> Json:
    if isinstance(upload, Upload):
        if len(upload.content) > UPLOAD_LARGEST:
            raise ApiError(413, "Request Entity Too Large")
        extension = upload.name.rpartition(".")[2] or "bin"
        return platform.store(upload.content, folder, extension).wire()
    if upload not in platform.files:
        raise bad("wrong remote file identifier specified: Wrong string length")
    return platform.files[upload].wire()
