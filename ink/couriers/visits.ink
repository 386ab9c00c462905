// Stub.

=== visit_bread_queue(side)
The queue waits. # place: haymarket
->->
