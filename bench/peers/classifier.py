"""A classifier of labels: TF-IDF of words and pairs of words, and a linear model, with scikit-learn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.material import ANSWERS, Answers, masked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bench.material import Answer, Material

LIBRARY = "scikit-learn"
EXAMPLE_WEIGHT = 5
"""A question that somebody asked counts as much as this many generated ones."""


def prepare(material: Material, folder: Path) -> None:
    """Train on wordings and examples, and keep the model."""
    import joblib
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import SGDClassifier
    from sklearn.pipeline import make_pipeline

    model = make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        SGDClassifier(loss="log_loss", alpha=1e-6, max_iter=8, tol=None, random_state=0),
    )
    pairs = (*material.wordings, *material.examples)
    weights = [1] * len(material.wordings) + [EXAMPLE_WEIGHT] * len(material.examples)
    model.fit([text for text, _ in pairs], [label for _, label in pairs], sgdclassifier__sample_weight=weights)
    joblib.dump(model, folder / "classifier.joblib")


def load(folder: Path) -> Callable[[str, str], Answer]:
    """Load the model."""
    import joblib

    model = joblib.load(folder / "classifier.joblib")
    answers = Answers(folder / ANSWERS)

    def ask(_: str, text: str) -> Answer:
        (chances,) = model.predict_proba([masked(text)])
        best = chances.argmax()
        return answers.of(str(model.classes_[best]), text, float(chances[best]))

    return ask
