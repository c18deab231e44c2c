"""Knowledge as data; see README.md beside this file."""

from sayso.packs.folders import Pack, PackError, languages, load

__all__ = ["Pack", "PackError", "languages", "load"]
