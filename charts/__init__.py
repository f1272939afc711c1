"""Charts, and the words that stand for them: builders draw and describe, they never count.

- ``charts.theme``: colours, type, the layout all charts share.
- ``charts.rows``: charts made of rows, a label line above a track.
- ``charts.groups``, ``charts.bars``, ``charts.compare``, ``charts.trend``, ``charts.matrix``: builders.
- ``charts.numbers``, ``charts.describe``, ``charts.alt``: numbers, findings, alt texts and tables.
"""
