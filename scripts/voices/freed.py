"""Memory that nobody uses any more goes back to the system, where the C library can be asked for it.

Python frees what is small in large blocks, and the C library keeps most of what is freed in case it is wanted again:
after ten thousand files were read, more than all that was remembered of them.
"""

import ctypes
from contextlib import suppress


def give_back() -> None:
    """See `malloc_trim` in glibc; other libraries do it by themselves, or not at all."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
