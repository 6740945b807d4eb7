"""What is refused where the disk is full, other than saving (:class:`ogcore.errors.access.StoreFull`)."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from ogcore.errors.base import OgError

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


class DiskFull(OgError):
    """There is no space left where files are put while they are made or read: the temporary folder."""

    code = "disk_full"


@contextmanager
def full_disk_refused() -> Iterator[None]:
    """Let what fails because the disk, or one's share of it, is full be refused as DiskFull."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL or _without_folder(error):
            raise DiskFull from error
        raise


def _without_folder(error: OSError) -> bool:
    """Tell whether no temporary folder takes even a letter: that is how Python says that all are full."""
    return isinstance(error, FileNotFoundError) and "temporary directory" in str(error.strerror)


class PackageMissing(OgError):
    """A package that is installed by itself is not: ``package`` comes with the extra ``extra`` of ours."""

    code = "package_missing"

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(package=package, extra=extra)
