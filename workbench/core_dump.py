"""No memory is written to a disk when a process dies: stage keys and words of people live in it (R5)."""


def keep_memory_off_disks() -> bool:
    """Let this process, and those it begins, leave no core dump; tell whether the system knows such a limit.

    Windows has none: what its error reporting keeps is the machine's owner's to switch off (docs/secrecy.md).
    """
    try:
        import resource  # noqa: PLC0415 - Windows has no such module
    except ImportError:
        return False
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return True
