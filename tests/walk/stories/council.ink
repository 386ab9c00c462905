// Four seats, each told in a flow of its own; what they decide is shared; a host comes in with arguments.
VAR north = ""
VAR south = ""
VAR votes = 0
VAR order = ""
-> opening
=== opening
The council opens. {votes > 0: It has sat before.}
-> DONE
=== seat(who)
{ who:
- "north": You come from the north.
- else: You come from {who}.
}
{opening: The opening has been read.}
+ {north == "" or who != "north"} [Speak for {who} # id: speak]
    ~ note(who, "spoke")
    -> vote(who)
+ [Keep silent # id: silent]
    -> vote(who)
* [Leave for good # id: leave]
    -> DONE
=== vote(who)
~ temp doubled = votes * 2
* [Yes # id: yes]
    ~ votes++
+ [No # id: no]
    ~ votes--
+ {doubled > 1} [Abstain # id: abstain]
- ~ order = order + who
-> DONE
=== function note(who, what)
{ who == "north":
    ~ north = what
- else:
    ~ south = what
}
=== closing
{votes > 0: Carried.|Lost.} {order == "northsouth": In the order of the seats.}
{TURNS_SINCE(-> opening)} {vote}
-> END
