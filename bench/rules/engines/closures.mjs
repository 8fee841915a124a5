/**
 * What one writes in an afternoon: each condition a function, each rule tried in turn, nothing shared, looked up,
 * awaited, checked or explained.
 */
export function prepare({ rules }, { operators = {} }) {
  const compiled = rules.map(({ conditions, event }) => ({ applies: compile(conditions, operators), event }));
  return (facts) => {
    const events = [];
    for (const { applies, event } of compiled) if (applies(facts)) events.push(event);
    return events;
  };
}

function compile(condition, operators) {
  if (condition.all) {
    const parts = condition.all.map((part) => compile(part, operators));
    return (facts) => {
      for (const part of parts) if (!part(facts)) return false;
      return true;
    };
  }
  if (condition.any) {
    const parts = condition.any.map((part) => compile(part, operators));
    return (facts) => {
      for (const part of parts) if (part(facts)) return true;
      return false;
    };
  }
  if (condition.not) {
    const part = compile(condition.not, operators);
    return (facts) => !part(facts);
  }
  const { fact, operator, value } = condition;
  const other = value.fact;
  if (other !== undefined) {
    const compare = comparisons[operator] ?? operators[operator];
    return (facts) => compare(facts[fact], facts[other]);
  }
  return (literals[operator] ?? custom(operators[operator]))(fact, value);
}

const comparisons = {
  notEqual: (fact, value) => fact !== value,
  greaterThan: (fact, value) => fact > value,
};

const literals = {
  equal: (fact, value) => (facts) => facts[fact] === value,
  notEqual: (fact, value) => (facts) => facts[fact] !== value,
  lessThan: (fact, value) => (facts) => facts[fact] < value,
  lessThanInclusive: (fact, value) => (facts) => facts[fact] <= value,
  greaterThan: (fact, value) => (facts) => facts[fact] > value,
  greaterThanInclusive: (fact, value) => (facts) => facts[fact] >= value,
  in: (fact, value) => (facts) => value.includes(facts[fact]),
  notIn: (fact, value) => (facts) => !value.includes(facts[fact]),
  contains: (fact, value) => (facts) => facts[fact].includes(value),
  doesNotContain: (fact, value) => (facts) => !facts[fact].includes(value),
  includes: (fact, value) => (facts) => facts[fact].includes(value),
};

function custom(compare) {
  return (fact, value) => (facts) => compare(facts[fact], value);
}
