"""Where work is done: today on the cores of this machine."""

from sayso.engine.local import PoolError, mapped

__all__ = ["PoolError", "mapped"]
