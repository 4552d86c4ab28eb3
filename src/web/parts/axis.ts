export { type Axis, axisOf, type OnAxis, onAxis } from '#report';
