package io.github.shelfmark.markup.flexmark.shipped;

import com.vladsch.flexmark.ext.emoji.Emoji;
import com.vladsch.flexmark.ext.emoji.EmojiExtension;
import com.vladsch.flexmark.ext.emoji.EmojiImageType;
import com.vladsch.flexmark.ext.emoji.internal.EmojiResolvedShortcut;
import com.vladsch.flexmark.util.data.DataHolder;

/**
 * Emoji as characters: flexmark's renderer writes pictures, which it expects on the site or takes
 * from GitHub. A shortcut that has no character stays as it is written.
 */
public final class Emojis extends Nodes {
  Emojis(DataHolder options) {
    write(Emoji.class, (node, context, html) -> html.text(characters(node, options)));
  }

  /** What is shown for a shortcut. */
  public static String characters(Emoji node, DataHolder options) {
    EmojiResolvedShortcut found =
        EmojiResolvedShortcut.getEmojiText(
            node, EmojiExtension.USE_SHORTCUT_TYPE.get(options), EmojiImageType.UNICODE_ONLY, "");
    return found.emojiText == null ? node.getChars().toString() : found.emojiText;
  }
}
