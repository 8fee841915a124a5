export const condition = (fact, operator, value) => ({ fact, operator, value });

export const not = (negated) => ({ not: negated });
