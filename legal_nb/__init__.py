"""The names that most people need, each imported when it is asked for: `from legal_nb import parse, build, find_citations`."""
__version__ = "0.1.0"

import importlib
import logging
import sys
import types

for _name in ("bitsandbytes", "torchao", "torch.utils._pytree"): logging.getLogger(_name).setLevel(logging.ERROR)   # libraries for other GPUs that it could not load

_DOORS = {
    "parse": "parse", "build": "build", "train": "train", "evaluate": "evaluate", "export": "export",
    "Document": "records", "Provision": "records", "Example": "records", "Reject": "records",
    "parse_source": "parsing.dispatch", "parse_formex": "parsing.formex",
    "find_citations": "citations.families", "CitationIndex": "citations.resolve",
    "questions_of": "corpus.questions", "LawIndex": "corpus.retrieval",
    "run_recipe": "recipes", "open_result": "training.models",
}
__all__ = [*_DOORS, "__version__"]


def __getattr__(name):
    "A name of the list above, from the chapter that it stands in."
    if name not in _DOORS: raise AttributeError(f"module 'legal_nb' has no attribute {name!r}; it has {', '.join(__all__)}")
    return getattr(importlib.import_module(f"legal_nb.{_DOORS[name]}"), name)


def __dir__(): return sorted({*globals(), *__all__})


class _Package(types.ModuleType):
    "The package, in which a verb (`parse`) names the function and not the module of that name."
    def __setattr__(self, name, value):
        if _DOORS.get(name) == name and isinstance(value, types.ModuleType): value = getattr(value, name)
        super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Package
