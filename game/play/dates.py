"""Dates as saves keep them: ISO text."""

from datetime import UTC, datetime


def instant(date: str) -> datetime:
    """Return the moment of a date; one that tells no time zone is read as UTC.

    Raises:
        ValueError: It is no date.

    """
    read = datetime.fromisoformat(date)
    return read if read.tzinfo else read.replace(tzinfo=UTC)
