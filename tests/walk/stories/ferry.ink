// Where the ferry goes hangs on a variable: divert targets held, given and compared; tunnels that go on elsewhere.
VAR bound_for = -> north
VAR crossings = 0
CONST FARE = 2
-> pier
=== pier
{bound_for == -> north: The board says north.|The board says south.}
+ [Cross]
    ~ crossings++
    -> bound_for
+ [Turn the board]
    { bound_for == -> north:
        ~ bound_for = -> south
    - else:
        ~ bound_for = -> north
    }
    -> pier
+ {crossings >= FARE} [Sleep aboard]
    -> ring_the_bell(3) ->
    -> hold(-> pier, -> drowned) ->
    -> pier
=== north
-> ashore(-> pier)
=== south
{ crossings > 4: -> drowned }
-> ashore(-> pier)
=== ashore(-> then)
The planks are wet. {TURNS_SINCE(-> pier) > 0: You have been away.} {TURNS_SINCE(then)} {READ_COUNT(-> south)}
* [Look for the inn]
    There are two inns.
    * * [The first] It is full.
    * * [The second] It is shut.
    - - You go back.
+ [Go back]
- -> then
=== ring_the_bell(times)
{ times > 0:
    The bell.
    -> ring_the_bell(times - 1) ->
}
->->
=== hold(-> a, -> b)
{ crossings > 3:
    ->-> b
}
{ crossings == 3:
    ->-> a
}
->->
=== drowned
{ring_the_bell} times it rang.
-> END
