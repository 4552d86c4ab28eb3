export { axisOf, type OnAxis, onAxis } from '#report';
