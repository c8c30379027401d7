/**
 * Code in the classes of Rouge 3.30, which style sheets of Jekyll sites colour: names of languages
 * as Rouge finds them, and for each language its grammar in the resources beside this package.
 *
 * <p>What Rouge does is a fact that site owners' style sheets depend on, and is compared with Rouge
 * itself; grammars and lexers are written anew.
 */
@NullMarked
package io.github.shelfmark.markup.rouge;

import org.jspecify.annotations.NullMarked;
