"""With which accounts do we meet people, as the settings and the campaign say?"""

from collections.abc import Callable
from functools import partial
from time import monotonic

from bot.channels.telegram import Mode, Telegram, TelegramSettings
from bot.channels.wechat import Fields, WeChat, WeChatSettings, World
from bot.office import Office
from bot.settings import Settings
from clues.campaign import Campaign
from storage.database import Database


def telegram(office: Office) -> Telegram | None:
    """Return the bot, None when it has no token."""
    settings = office.settings
    if settings.telegram_token is None:
        return None
    return Telegram(
        TelegramSettings(
            token=settings.telegram_token,
            api_root=settings.telegram_api_root,
            mode=Mode(settings.telegram_mode),
            secret=settings.telegram_secret or "",
            hook_url=f"{settings.address}/hooks/telegram",
            proxy=settings.telegram_proxy,
        ),
        lookup=partial(office.sealer.lookup, "address"),
        mac=partial(office.sealer.mac, "button"),
        clock=office.now,
    )


def wechat(office: Office, database: Database, *, say: Callable[[str, str], str]) -> WeChat | None:
    """Return the Official Account, None when there is none; *say* words a key in a language."""
    settings = wechat_settings(office.settings, office.campaign)
    if settings is None:
        return None
    world = World(
        database=database,
        lookup=partial(office.sealer.lookup, "address"),
        clock=office.now,
        seconds=monotonic,
        chance=office.chance,
        say=say,
    )
    return WeChat(settings, world)


def wechat_settings(settings: Settings, campaign: Campaign) -> WeChatSettings | None:
    """Return what the account is told: secrets by the operator, templates by the campaign."""
    if settings.wechat_app_id is None:
        return None
    told = campaign.wechat
    return WeChatSettings(
        app_id=settings.wechat_app_id,
        app_secret=settings.wechat_app_secret or "",
        token=settings.wechat_token or "",
        aes_key=settings.wechat_aes_key or "",
        api_root=settings.wechat_api_root,
        allow_plain=settings.wechat_allow_plain,
        proxy=settings.wechat_proxy,
        subscription=told.subscription,
        template=told.template,
        long_term=told.long_term,
        fields=Fields(thing=told.thing, phrase=told.phrase, time=told.time),
    )
