/** inkjs's runtime objects, all from one class graph; Story stands first, for the others import one another in circles. */
export { Story } from 'inkjs/engine/Story';
export { ChoicePoint } from 'inkjs/engine/ChoicePoint';
export { Container } from 'inkjs/engine/Container';
export { ControlCommand } from 'inkjs/engine/ControlCommand';
export { Divert } from 'inkjs/engine/Divert';
export { InkList, InkListItem } from 'inkjs/engine/InkList';
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
export type { InkObject } from 'inkjs/engine/Object';
export { Path } from 'inkjs/engine/Path';
export type { Pointer as InkPointer } from 'inkjs/engine/Pointer';
export { PRNG } from 'inkjs/engine/PRNG';
export { PushPopType } from 'inkjs/engine/PushPop';
export { StoryException } from 'inkjs/engine/StoryException';
export { DivertTargetValue, ListValue, StringValue, Value as InkValue, VariablePointerValue } from 'inkjs/engine/Value';
export { VariableAssignment } from 'inkjs/engine/VariableAssignment';
export { VariableReference } from 'inkjs/engine/VariableReference';
export { Void } from 'inkjs/engine/Void';
