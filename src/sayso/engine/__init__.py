"""Where work is done: today on the cores of this machine."""

from sayso.engine.local import PoolError, Workers, mapped

__all__ = ["PoolError", "Workers", "mapped"]
