// A clerk sorts boxes: lists with all their operators.
LIST Boxes = letters, (maps), (ledgers), plates
LIST Shelf = low = 1, middle = 3, high = 7
VAR open = ()
VAR where = low
VAR last = ()
-> desk
=== desk
~ last = LIST_MIN(LIST_INVERT(Boxes))
{LIST_COUNT(Boxes)} boxes are here: {Boxes}. {Boxes ? maps: The maps are among them.} {Boxes !? plates: No plates.}
+ {Boxes ? (maps, ledgers)} [Open both]
    ~ open += (maps, ledgers)
    ~ Boxes -= (maps, ledgers)
    -> desk
+ {last != ()} [Bring the next one]
    ~ Boxes += last
    -> desk
+ {where < high} [Go up the ladder]
    ~ where++
    -> climbed
+ {where > low} [Come down]
    ~ where--
    {where == (): 
        ~ where = low
    }
    -> climbed
* [Take stock]
    {LIST_VALUE(where)} {LIST_ALL(Boxes)} {LIST_RANGE(LIST_ALL(Shelf), low, middle)} {LIST_RANGE(LIST_ALL(Shelf), 2, 8)} {LIST_MAX(Boxes)} {Boxes ^ open} {Boxes has letters} {Boxes hasnt maps}
    ~ open = LIST_INVERT(Boxes)
    -> desk
* [Draw one blind]
    ~ last = LIST_RANDOM(LIST_ALL(Boxes))
    ~ open += last
    {open > Boxes: More is open than here.}
    {open >= Boxes: As much.}
    {open <= Boxes: No more.}
    {open < Boxes: Less.}
    {open == last: Nothing but that one.}
    -> desk
+ {LIST_COUNT(open) > 2} [Close the archive]
    ~ Boxes = ()
    ~ Boxes += letters
    ~ where = Shelf(3)
    {where == middle: The ladder is put back.}
    -> END
* -> dark
=== climbed
{ where:
- low: The floor.
- middle: Half way.
- high: Under the roof.
- else:
    Between two shelves.
    ~ where = Shelf(7)
}
-> desk
=== dark
The lamp is out. {not open: Nothing was opened.}
-> END
