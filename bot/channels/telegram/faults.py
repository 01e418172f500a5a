"""Do we know whether a call that failed left this machine?"""

from telegram.error import NetworkError, TimedOut


class NotSentError(NetworkError):
    """The call surely did not leave this machine; it may be made again."""


class UnknownError(TimedOut):
    """The call left, no answer came: it may or may not have been carried out."""
