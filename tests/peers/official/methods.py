"""What does each call of the API do, and when is it refused?"""

from collections.abc import Callable

from peers.official.account import Account, Json, Refuse

CONTENT_MOST = 2048
THING_MOST = 20
PHRASE_MOST = 5


def issue(account: Account, told: Json) -> Json:
    """Give the stable token to who knows the secret and calls from a listed address."""
    if told.get("grant_type") != "client_credential":
        raise Refuse(40002, "invalid grant_type")
    if told.get("appid") != account.app_id:
        raise Refuse(40013, "invalid appid")
    if told.get("secret") != account.secret:
        raise Refuse(40125, "invalid appsecret")
    if not account.listed:
        raise Refuse(40164, "invalid ip 192.0.2.7 ipv6 ::ffff:192.0.2.7, not in whitelist")
    return account.issue()


def send_custom(account: Account, told: Json) -> Json:
    """Send a customer-service message within the person's quota."""
    person = account.follower(told.get("touser", ""))
    text = told.get("text", {}).get("content", "")
    if not text:
        raise Refuse(44004, "empty content")
    if len(text.encode()) > CONTENT_MOST:
        raise Refuse(45002, "content size out of limit")
    person.spend(account.clock())
    person.hears.append(text)
    return {}


def send_template(account: Account, told: Json) -> Json:
    """Send a notification of a category; fields are checked by their kind."""
    person = account.follower(told.get("touser", ""))
    _check_fields(told)
    if told["template_id"] in person.refuses:
        raise Refuse(43101, "user refuse to accept the msg")
    person.notices.append(told)
    return {"msgid": next(account.numbers)}


def send_subscription(account: Account, told: Json) -> Json:
    """Send a notification the person has agreed to, and use the consent up."""
    person = account.follower(told.get("touser", ""))
    _check_fields(told)
    left = person.consents.get(told["template_id"], 0)
    if left <= 0:
        raise Refuse(43101, "user refuse to accept the msg")
    person.consents[told["template_id"]] = left - 1
    person.notices.append(told)
    return {}


def get_menu(account: Account, _told: Json) -> Json:
    """Give the menu back."""
    if account.menu is None:
        raise Refuse(46003, "menu no exist")
    return {"menu": {"button": [each | {"sub_button": []} for each in account.menu]}}


def create_menu(account: Account, told: Json) -> Json:
    """Set the menu."""
    found = told.get("button", [])
    if not 1 <= len(found) <= 3:
        raise Refuse(40016, "invalid button size")
    if any(len(each.get("name", "").encode()) > 16 for each in found):
        raise Refuse(40018, "invalid button name size")
    account.menu = found
    account.menus_set += 1
    return {}


def list_templates(account: Account, _told: Json) -> Json:
    """Give the templates of the account."""
    return {"template_list": [{"template_id": each} for each in account.templates]}


def _check_fields(told: Json) -> None:
    if not told.get("template_id"):
        raise Refuse(40037, "invalid template_id")
    for name, field in told.get("data", {}).items():
        most = PHRASE_MOST if name.startswith("phrase") else THING_MOST
        if len(field["value"]) > most or "\n" in field["value"]:
            raise Refuse(47003, f"argument invalid! data.{name}.value invalid")


METHODS: dict[str, Callable[[Account, Json], Json]] = {
    "stable_token": issue,
    "message/custom/send": send_custom,
    "message/template/send": send_template,
    "message/subscribe/bizsend": send_subscription,
    "menu/get": get_menu,
    "menu/create": create_menu,
    "template/get_all_private_template": list_templates,
}
