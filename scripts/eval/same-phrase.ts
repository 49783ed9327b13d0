const leads = /^(?:the|an?|your|our|my|their|his|her|its|this|that|these|those|each|every)\s+/;

/** Whether two phrases name the same, whatever they begin with: "that freedom" and "the freedom". */
export function samePhrase(one: string, other: string): boolean {
  return withoutLead(one) === withoutLead(other);
}

function withoutLead(phrase: string): string {
  return phrase.toLowerCase().replace(leads, '');
}
