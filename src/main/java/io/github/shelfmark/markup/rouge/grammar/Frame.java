package io.github.shelfmark.markup.rouge.grammar;

import org.jspecify.annotations.Nullable;

/**
 * A state on the stack of a lexer.
 *
 * @param below what comes back when it is popped
 * @param kept what rules had kept when it was pushed, by the number of its key; null if nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Frame(State state, @Nullable Frame below, @Nullable String @Nullable [] kept) {}
