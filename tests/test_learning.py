"""Learning from examples in whole numbers."""

from tsuho.compile.learning import ONE, Lesson, learn

LESSONS = [
    Lesson((0, 1, 2), (1, -1)),
    Lesson((0, 2, 3), (1, -1)),
    Lesson((1, 4, 5), (-1, 1)),
    Lesson((3, 4, 5), (-1, 0)),
]
EVEN = [(1.0, 1.0), (1.0, 1.0)]


def test_a_sign_weighs_for_what_it_stands_in() -> None:
    weights = learn(LESSONS, 6, EVEN, rounds=20)
    assert weights.signs[0][0] > 0 > weights.signs[4][0]
    assert weights.signs[4][1] > 0 > weights.signs[0][1]


def test_every_lesson_is_right_in_the_end() -> None:
    weights = learn(LESSONS, 6, EVEN, rounds=40)
    for signs, sides in LESSONS:
        says = [sum(weights.signs[s][q] for s in signs) / len(signs) ** 0.5 + weights.rests[q] for q in range(2)]
        assert all(side * each > 0.4 * ONE for side, each in zip(sides, says, strict=True) if side)


def test_a_question_that_a_lesson_does_not_answer_learns_nothing_from_it() -> None:
    without = [lesson._replace(sides=(lesson.sides[0], 0)) for lesson in LESSONS]
    weights = learn(without, 6, EVEN, rounds=5)
    assert [each[1] for each in weights.signs] == [0] * 6
    assert weights.rests[1] == 0


def test_everybody_learns_the_same() -> None:
    assert learn(LESSONS, 6, EVEN, rounds=7) == learn(LESSONS, 6, EVEN, rounds=7)
