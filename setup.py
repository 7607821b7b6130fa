"Package metadata comes from settings.ini; `nbs` and `data` travel in the wheel as `legal_nb/book`."
import shutil
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

config = ConfigParser(delimiters=["="], interpolation=None)
config.read("settings.ini", encoding="utf-8")
cfg = config["DEFAULT"]
extras = {k.removesuffix("_requirements"): v.split() for k, v in cfg.items() if k.endswith("_requirements")}


class BuildBook(build_py):
    "Copy the notebooks, the recipes and the sample into the wheel; an editable install reads them in place."
    def run(self):
        super().run()
        if self.editable_mode: return
        book = Path(self.build_lib) / "legal_nb" / "book"
        shutil.rmtree(book, ignore_errors=True)
        for part in ("nbs", "data"):
            shutil.copytree(part, book / part, ignore=shutil.ignore_patterns(".ipynb_checkpoints", "__pycache__", "outputs"))


setup(name=cfg["lib_name"], version=cfg["version"], description=cfg["description"], author=cfg["author"],
      author_email=cfg["author_email"], license="Apache-2.0", keywords=cfg["keywords"], url=cfg["git_url"],
      long_description=Path("README.md").read_text("utf-8") if Path("README.md").exists() else cfg["description"],
      long_description_content_type="text/markdown", python_requires=f">={cfg['min_python']}",
      packages=find_packages(include=["legal_nb", "legal_nb.*"]), package_dir={"": "."},
      install_requires=cfg["requirements"].split(), extras_require=extras, zip_safe=False,
      cmdclass={"build_py": BuildBook}, entry_points={"console_scripts": cfg["console_scripts"].split()})
