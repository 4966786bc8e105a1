// Which bodies are political parties? "Fine Gael councillor Mary Byrne" is a councillor, and no officer of Fine Gael.

const PARTY =
  /^(?:the )?(?:Fine Gael|Fianna Fáil|Sinn Féin|Aontú|Social Democrats|Liberal Democrats|People Before Profit|Labour|Conservatives?|Plaid Cymru|Alliance|SDLP|DUP|UUP|SNP|Reform UK|Liberals?|Nationals|Greens|NDP|Bloc Québécois|ACT|Te Pāti Māori|Independent Ireland)$|\bParty(?: of (?:Canada|Australia|Ireland|Wales))?$/;

/** Offices that voters give, whatever the party. */
const ELECTED =
  /^(?:councillor|councilor|councilman|councilwoman|councilmember|alderman|alderwoman|mp|td|mla|msp|mep|mpp|mna|ms|senator|deputy|mayor|cathaoirleach|leas-chathaoirleach|congressman|congresswoman|representative|assemblyman|assemblywoman|legislator|lawmaker)$/;

export function isParty(name: string): boolean {
  return PARTY.test(name);
}

/** Whether the party before an office only tells how its holder was elected. */
export function isElectedFor(name: string, head: string): boolean {
  return isParty(name) && ELECTED.test(head);
}
