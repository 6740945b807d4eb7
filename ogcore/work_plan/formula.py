"""What a spreadsheet would compute, where no program has yet: sums and differences of cells, nothing else."""

import ast
import datetime as dt
import operator
import re
from collections.abc import Callable, Mapping

Value = int | float | dt.date | None
At = Callable[[str], Value]
"""What stands in a cell such as G4."""
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})")
_CELL = re.compile(r"(?<![A-Z0-9_\"])\$?([A-Z]{1,3})\$?(\d{1,7})(?![A-Z0-9_(])")
_LONGEST = 300
_MOST_CELLS = 5_000
_SIGNS: Mapping[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
_EPOCH = dt.date(1899, 12, 30)
_DATES = range(1, 200_000)


def computed(formula: str, at: At) -> int | float | dt.date | None:
    """Return what ``=F2-E2+1``, ``=SUM(D2:D4)``, ``=MIN(E2:E9)``, ``=DATE(2027,1,5)`` give; None for anything else.

    A date plus a number is a date again, as a spreadsheet shows it.
    """
    text = formula.lstrip("=").strip().upper()
    if not formula.startswith("=") or len(text) > _LONGEST:
        return None
    try:
        found = _Reckoning(at).of(ast.parse(_as_python(text), mode="eval").body)
    except (SyntaxError, ValueError, TypeError, KeyError, RecursionError, OverflowError, IndexError):
        return None
    return found


def _as_python(text: str) -> str:
    text = text.replace(";", ",").replace("SUMA(", "SUM(").replace("FECHA(", "DATE(").replace("DIAS(", "DAYS(")
    text = _RANGE.sub(lambda found: f'RANGE("{found[1]}{found[2]}","{found[3]}{found[4]}")', text)
    return re.sub(r'("[^"]*")|' + _CELL.pattern, lambda f: f[1] or f'CELL("{f[2]}{f[3]}")', text)


class _Reckoning:
    def __init__(self, at: At) -> None:
        self._at = at

    def of(self, node: ast.expr) -> Value:
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            return node.value
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            return -_number(self.of(node.operand))
        if isinstance(node, ast.BinOp) and type(node.op) in _SIGNS:
            return self._joined(node)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return self._called(node.func.id, node.args)
        raise ValueError

    def _joined(self, node: ast.BinOp) -> Value:
        left, right = self.of(node.left), self.of(node.right)
        result = _SIGNS[type(node.op)](_number(left), _number(right))
        dates = sum(isinstance(side, dt.date) for side in (left, right))
        return _EPOCH + dt.timedelta(days=int(result)) if dates == 1 and int(result) in _DATES else result

    def _called(self, name: str, arguments: list[ast.expr]) -> Value:
        if name == "CELL":
            return self._at(_text(arguments[0]))
        if name == "DATE":
            year, month, day = (int(_number(self.of(one))) for one in arguments)
            return dt.date(year, month, day)
        if name == "DAYS":
            later, earlier = (self.of(one) for one in arguments)
            return _number(later) - _number(earlier)
        values = [value for one in arguments for value in self._values(one) if value is not None]
        if name == "SUM":
            return sum(map(_number, values))
        if name in ("MAX", "MIN") and values:
            return (max if name == "MAX" else min)(values, key=_number)
        raise ValueError

    def _values(self, node: ast.expr) -> list[Value]:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "RANGE":
            return [self._at(cell) for cell in _cells(_text(node.args[0]), _text(node.args[1]))]
        return [self.of(node)]


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    raise ValueError


def _number(value: Value) -> float:
    if isinstance(value, dt.date):
        return (value - _EPOCH).days
    if value is None:
        raise ValueError
    return value


def _cells(first: str, last: str) -> list[str]:
    (left, top), (right, bottom) = (_place(first), _place(last))
    if (right - left + 1) * (bottom - top + 1) > _MOST_CELLS:
        raise ValueError
    return [f"{_letters(column)}{row}" for row in range(top, bottom + 1) for column in range(left, right + 1)]


def _place(cell: str) -> tuple[int, int]:
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column, int(cell[len(letters) :])


def _letters(column: int) -> str:
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
