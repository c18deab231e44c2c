"""Which addresses lie inside: this machine and private networks, where a link that strangers wrote must not lead."""

from __future__ import annotations

import socket
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

from sayso.ingest.report import ReadError
from sayso.model import Problem

TRANSLATED = IPv6Network("64:ff9b::/96")  # IPv4 addresses as networks without IPv4 write them
USUAL = {"http": 80, "https": 443}


def site(url: str) -> tuple[str, int | None]:
    """Host and port of an address; the usual ports of http and https are one."""
    parts = urlsplit(url)
    port = parts.port or USUAL.get(parts.scheme)
    return (parts.hostname or "").rstrip("."), None if port in USUAL.values() else port


def public(address: str) -> bool:
    """Whether an IP address can be reached by everybody."""
    ip = ip_address(address.partition("%")[0])
    if isinstance(ip, IPv6Address):
        within: IPv4Address | None = ip.ipv4_mapped or ip.sixtofour or (ip.teredo[1] if ip.teredo else None)
        if ip in TRANSLATED:
            within = IPv4Address(int(ip) & 0xFFFFFFFF)
        if within is not None:
            return within.is_global and not within.is_multicast
    return ip.is_global and not ip.is_multicast


def public_only(url: str) -> Callable[..., socket.socket]:
    """``socket.create_connection`` that connects to public addresses only: what is looked up is what is connected to."""

    def connect(address: tuple[str, int], *options: object, **more: object) -> socket.socket:
        found = [str(row[4][0]) for row in socket.getaddrinfo(*address, type=socket.SOCK_STREAM)]
        allowed = [ip for ip in dict.fromkeys(found) if public(ip)]
        if not allowed:
            raise ReadError(refused(url, found[0]))
        for number, ip in enumerate(allowed, 1):
            try:
                return socket.create_connection((ip, address[1]), *options, **more)  # type: ignore[arg-type]
            except OSError:
                if number == len(allowed):
                    raise
        raise AssertionError

    return connect


def is_inside(url: str) -> bool | None:
    """Whether the host of an address is, by its name, inside; None where only others know the name."""
    host, port = site(url)
    try:
        return not all(public(str(row[4][0])) for row in socket.getaddrinfo(host, port or 80, type=socket.SOCK_STREAM))
    except OSError:
        return None


def away(url: str) -> None:
    """A :class:`ReadError` where an address leads inside; for what a proxy is asked to get."""
    if is_inside(url):
        raise ReadError(refused(url, site(url)[0]))


def refused(url: str, ip: str) -> Problem:
    why = f"it leads to {ip}, inside this machine or a private network"
    return Problem("not fetched", url, why, "Such an address is fetched only if it is the feed's own")
