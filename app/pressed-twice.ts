/**
 * The same by the same person within this time is a button pressed twice, or a form that was sent again because no answer came. Reactions have a
 * longer time of their own: nobody means the same words at the same place twice.
 */
export const twiceMs = 60 * 1000
