"""Every refusal of the core: one hierarchy, a stable ``code`` and the data to explain it; never a sentence.

All that the modules here define is taken as it is: a new refusal is written once, where it belongs.
"""

from ogcore.errors.access import *  # noqa: F403
from ogcore.errors.agreement import *  # noqa: F403
from ogcore.errors.base import *  # noqa: F403
from ogcore.errors.disk import *  # noqa: F403
from ogcore.errors.input import *  # noqa: F403
from ogcore.errors.tree import *  # noqa: F403
from ogcore.errors.voices import *  # noqa: F403
from ogcore.errors.work import *  # noqa: F403
