// Rounds that repeat, meters held between bounds, a fallback when nothing can be done any more.
VAR walls = 4
VAR grain = 3
VAR hope = 2
VAR relief = false
VAR round = 0
-> day
=== function bound(ref meter, by)
~ meter = meter + by
~ meter = MAX(0, MIN(5, meter))
=== day
~ round++
{ walls == 0: -> fallen }
{ grain == 0 && hope == 0: -> opened }
{ round > 7 or relief: -> relieved }
{The drums begin.|The drums again.|}
* {hope < 2} [Preach]
    ~ bound(hope, 2)
* {grain > 0} [Sell the grain]
    ~ bound(grain, -1)
    ~ bound(hope, -1)
+ {grain > 1} [Feed all]
    ~ bound(grain, -2)
    ~ bound(hope, 1)
+ {hope > 0} [Sally out]
    ~ bound(hope, -1)
    ~ bound(walls, 1)
    { hope == 0 && walls > 4:
        ~ relief = true
    }
* {walls > 1} {hope < 3} [Send a rider]
    { round > 4:
        ~ relief = true
    }
* -> 
    Nobody gives an order.
- ~ bound(walls, -1)
-> day
=== fallen
{ day > 4: Late.|Early.} -> END
=== opened
The gate is opened from within. -> END
=== relieved
{ relief: Banners on the road.|They have gone in the night.}
-> END
