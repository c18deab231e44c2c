"""Feeds that are polled on a schedule, politely, and the findings that are new raised to whoever wants them.

``Settings`` are what a FEEDS.toml says; ``Watch`` goes round the feeds; ``State`` is what it knows between rounds.
"""

from sayso.watch.raising import Raised
from sayso.watch.rounds import Planned, Round, Voice, Watch
from sayso.watch.settings import Feed, Raising, Settings, SettingsError
from sayso.watch.state import State, StateError, beside

__all__ = [
    "Feed",
    "Planned",
    "Raised",
    "Raising",
    "Round",
    "Settings",
    "SettingsError",
    "State",
    "StateError",
    "Voice",
    "Watch",
    "beside",
]
