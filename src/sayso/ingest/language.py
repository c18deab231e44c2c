"""Which language a text is in."""

from __future__ import annotations

from functools import cache
from typing import Protocol

NEWS = (  # languages that reports are written in; a few more than anybody reads, so that a French text is not taken for English
    *("ar", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it"),
    *("ja", "ko", "lt", "lv", "mk", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "vi", "zh"),
)
ENOUGH = 1000  # characters; a hundred are enough as a rule
SURE = 0.3  # of 1; below it a guess is as often wrong as right


class Identifier(Protocol):
    def classify(self, text: str, /) -> tuple[str, float]: ...


def language(text: str) -> str | None:
    """ISO 639 code, or None for a text too short to tell."""
    code, sure = _identifier().classify(text[:ENOUGH])
    return code if sure >= SURE else None


def code(name: str | None) -> str | None:
    """``de`` of ``de``, ``DE`` or ``de-AT``; None for what is no code."""
    first = (name or "").strip().lower().replace("_", "-").split("-")[0]
    return first if first.isascii() and first.isalpha() and len(first) in (2, 3) else None


@cache
def _identifier() -> Identifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(NEWS)
    found: Identifier = identifier
    return found
