"""What does the front page say about this office, this campaign, these channels?"""

from collections.abc import Callable, Mapping
from typing import Final

from bot.office import Office
from bot.web.settings import Elsewhere, NoticeView, Topic, Way
from clues.campaign_parts import OtherChannel
from clues.deadlines import Days

TOPICS: Final = 6
EXAMPLES: Final = 4


def notice_view(
    office: Office, addresses: Callable[[], Mapping[str, str]], language: str
) -> NoticeView:
    """Return the front page's facts, worded in *language*.

    *addresses* tells what opens each channel that is on and known by now.
    """
    campaign, say = office.campaign, office.catalogue.say
    accept = campaign.deadlines.accept
    return NoticeView(
        office=campaign.office.in_language(language),
        campaign=campaign.name.in_language(language),
        accept_days=accept.n if accept and accept.unit is Days.WORKING else 0,
        phone=campaign.phone,
        ways=_ways(office, addresses(), language),
        topics=_topics(office, language),
        example=say("page-chat-example-text", language),
        elsewhere=tuple(_elsewhere(office, channel, language) for channel in campaign.channels),
        points={point.id: point.name.in_language(language) for point in campaign.points},
        kept=(
            (
                say("page-kept-draft", language),
                say("page-kept-days", language, n=campaign.draft_days),
            ),
        ),
    )


def _elsewhere(office: Office, channel: OtherChannel, language: str) -> Elsewhere:
    """Return a number, for what it is, and how it is reached."""
    how = channel.how.in_language(language)
    if channel.matter is not None:
        matter = channel.matter.in_language(language)
        how = office.catalogue.say("page-notice-elsewhere-line", language, matter=matter, how=how)
    return Elsewhere(channel.name.in_language(language), how)


def _topics(office: Office, language: str) -> tuple[Topic, ...]:
    taxonomy = office.campaign.taxonomy
    return tuple(
        Topic(
            id=branch.id,
            title=branch.label.in_language(language),
            examples="、".join(
                leaf.name.in_language(language) for leaf in taxonomy.leaves(branch.id)[:EXAMPLES]
            )
            if language.startswith("zh")
            else ", ".join(
                leaf.name.in_language(language) for leaf in taxonomy.leaves(branch.id)[:EXAMPLES]
            ),
        )
        for branch in taxonomy.first_screen()[:TOPICS]
    )


def _ways(office: Office, addresses: Mapping[str, str], language: str) -> tuple[Way, ...]:
    say = office.catalogue.say
    return tuple(
        Way(
            id=channel,
            label=say(f"page-way-{channel}", language),
            hint=say(f"page-way-{channel}-hint", language),
            address=address,
            picture=address if address.startswith("/static/") else "",
        )
        for channel, address in addresses.items()
    )
