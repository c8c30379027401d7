/**
 * Cuts text into tokens by grammars: states with rules, whose patterns are parsing expressions.
 * Knows no language and no highlighter.
 *
 * <p>A grammar is a text file. Each line that is not indented starts a part of it:
 *
 * <pre>
 * # a comment
 * extends c                     all parts of another grammar; later ones of a name win
 * start push bol                what is done before the first token; the first state is root
 * words types: int long         a list of words, continued by indented lines; with "types i:" the
 *                               case of letters does not matter, with "types +:" they join a list
 *                               of this name, with "types _:" underscores stand for blanks
 * name = [a-z] \w*              a pattern with a name, continued likewise
 * state root                    a state; each line with two blanks before it is a rule of it
 *   include comments            all rules of another state; "include super": those of the extended
 *                               grammar's state of the same name
 *   kt name in types            a kind of token, and a pattern
 *   kd 'class', _ \s+ -> push class pop    several tokens, then what becomes of the states
 * </pre>
 *
 * <p>The first rule of a state that matches wins. A kind is what the class of a token is in HTML,
 * or {@code _} for text without a class, {@code -} for text that an action writes, or {@code @css}
 * for text that the lexer of that language cuts, which goes on where it has stopped before, or
 * {@code @@css} for a fresh one. Actions are {@code push STATE}, {@code push self}, {@code pop},
 * {@code pop 2}, {@code leave STATE} (pops it if it is the state; {@code leave css.STATE} in the
 * lexer of {@code @css}), {@code goto STATE}, {@code reset} (to the state root), {@code fresh
 * LANGUAGE} (forgets a lexer of {@code @css}) and {@code call NAME} (code of the language, see
 * {@link io.github.shelfmark.markup.rouge.grammar.Actions}).
 *
 * <p>Patterns never give back what they have matched, so matching takes linear time as long as no
 * look-ahead is repeated; {@code upto} remembers what it has found.
 *
 * <pre>
 * 'text' "text" 'text'i         exactly this, with i in upper or lower case
 * [a-z\w] [^a-z]                one of these characters, any other
 * .  \s \S \w \W \d \h          any but a line break; white space, word, digit, hex (of ASCII)
 * \L \U \A \K \N \M             Unicode: letter, upper-case letter, letter or digit, word, digit, sign
 * ^ $ \z                        at the start of a line, at its end, at the end of the text
 * a b   a / b   (a)             one after the other; the first that matches
 * a* a+ a? a{2} a{1,3}          as often as it matches
 * &amp;a !a                         if a follows, if it does not
 * a in types                    if what a matches is one of these words
 * prefix(types)                 the shortest of these words that the text goes on with
 * upto(a) lineto(a)             all text before the first a; the same in one line
 * key:(a)  =key  ~key           keeps what a matches; the same text again, or its closing bracket.
 *                               A state that is pushed then keeps it for its rules
 * </pre>
 */
@NullMarked
package io.github.shelfmark.markup.rouge.grammar;

import org.jspecify.annotations.NullMarked;
