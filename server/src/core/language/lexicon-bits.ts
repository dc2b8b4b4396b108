/** What a word can be: bits of `Word.flags`. */
export const AUTHOR = 1, ADDRESSEE = 2, BACK = 4, OPEN_SUBJECT = 8, DETERMINER = 16, PREPOSITION = 32, SUBORDINATOR = 64, MAYBE_SUBORDINATOR = 128, CONDITIONAL = 256, NEGATION = 512, COORDINATOR = 1024,
  ADVERB = 2048, NOUN_LIKE = 4096, PRODUCT = 8192, PEOPLE = 16384, ACTOR = 32768, SOFT_ADJECTIVE = 65536, COMPARATIVE = 131072, AFTER_PARTICLE = 262144, SURE_PARTICLE = 524288, PARTICLE = 1048576, BODY = 2097152, COLLECTIVE = 4194304;

/** What may begin with a word: bits of `Word.opens`. Those of a moment say which sorts of moment. */
export const MOMENT = 1, PHRASE = 2, WITHIN = 4, LATER = 8, UNIT = 16, EACH = 32, TIMES = 64, RECURRING = 128, EVENT = 256, COMING = 512, PER = 1024, ZODRA = 2048, TIME = 4095,
  TERM = 4096, OWNER = 8192;

/** What a word or sign does to the sentence around it: more bits of `Word.opens`. CLAUSE: a finite verb, or a word that opens or joins clauses. */
export const CLAUSE = 16384, COMMA = 32768, QUOTE = 65536, BRACKET = 131072, DASH = 262144, SEGMENT = 524288, STOP = 1048576;
/** What the token itself adds, in `Token.marks`. */
export const CAPITAL = 2097152, LINE = 4194304, SHORTENED = 8388608;
