package io.github.shelfmark.jekyll.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** HTML before and after Nokogiri 1.13.10 with libxml2 2.9.14. */
class HtmlWrittenAgainTest {
  private static final List<String> BEFORE_AND_AFTER =
      List.of(
          "<div><input type=\"text\"></div>",
          "<div><input type=\"text\"></div>",
          "<div><br></div>",
          "<div><br></div>",
          "<div><p>a</p><p>b</p></div>",
          "<div>\n<p>a</p>\n<p>b</p>\n</div>",
          "<ul><li>a</li><li>b</li></ul>",
          "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
          "<ul> <li>a</li><li>b</li></ul>",
          "<ul> <li>a</li>\n<li>b</li>\n</ul>",
          "<a href=\"\">x</a><img alt=\"\" src=x><input disabled=\"disabled\" value=\"\"><div"
              + " data-x>y</div>",
          "<a href=\"\">x</a><img alt=\"\" src=\"x\"><input disabled value=\"\"><div"
              + " data-x>y</div>",
          "<a href='/a b?c=d&e=f&amp;g=\"h\"' title='a \"q\" &lt;b&gt; &nbsp;é'>x & y"
              + " &copy;&nbsp;&mdash; &lt;i&gt; &quot;z&quot;</a>",
          "<a href=\"/a%20b?c=d&amp;e=f&amp;g=%22h%22\" title='a \"q\" &lt;b&gt; \u00a0é'>x &amp; y"
              + " ©\u00a0— &lt;i&gt; \"z\"</a>",
          "<p>a<div>b</div></p>",
          "<p>a</p><div>b</div>",
          "<ul><li>a<li>b</ul>",
          "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
          "<section><div>a</div><div>b</div></section>",
          "<section><div>a</div>\n<div>b</div></section>",
          "<div><!-- c --><p>x</p><!-- d --></div>",
          "<div>\n<!-- c --><p>x</p>\n<!-- d -->\n</div>",
          "<script>if (a<b && c) { x(\"</b>\") }</script><p>x</p>",
          "<script>if (a<b && c) { x(\"</b>\") }</script><p>x</p>",
          "<style>a>b{}</style>",
          "<style>a>b{}</style>",
          "<p></p><p></p><div></div><span></span><i class=\"x\"/>y<br/><hr/>",
          "<p></p><p></p><div></div><span></span><i class=\"x\"></i>y<br><hr>",
          "<pre><code>a &lt;b&gt;\n</code></pre><p>x</p>",
          "<pre><code>a &lt;b&gt;\n</code></pre><p>x</p>",
          "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>",
          "<table>\n<tr><td>a</td></tr>\n<tr><td>b</td></tr>\n</table>",
          "<svg viewBox=\"0 0 1 1\"><path d=\"M0\"/><g/></svg><p>x</p>",
          "<svg viewbox=\"0 0 1 1\"><path d=\"M0\"></path><g></g></svg><p>x</p>",
          "<select><option selected=\"selected\">a</option><option>b</option></select>",
          "<select><option selected>a</option>\n<option>b</option></select>",
          "<div>a</b></div></div>x",
          "<div>a</div>x",
          "<a href=\"http://x/?q=ü|a%20b{}\">x</a>",
          "<a href=\"http://x/?q=%C3%BC%7Ca%20b%7B%7D\">x</a>",
          "<p>a</p><p>b</p>",
          "<p>a</p><p>b</p>",
          "<div><p>a</p></div><div>b</div>",
          "<div><p>a</p></div><div>b</div>",
          "<div><span>a</span><p>b</p></div>",
          "<div>\n<span>a</span><p>b</p>\n</div>",
          "<p><img src=\"a\"><br></p>",
          "<p><img src=\"a\"><br></p>",
          "<div><img src=\"a\"><br></div>",
          "<div>\n<img src=\"a\"><br>\n</div>",
          "<dl><dt>a</dt><dd>b</dd></dl>",
          "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>",
          "<button onclick=\"a('x')\">b</button>",
          "<button onclick=\"a('x')\">b</button>",
          "<DIV CLASS=\"X\" ID=y>z</DIV>",
          "<div class=\"X\" id=\"y\">z</div>",
          "<p>a &foo; &#8217; &#x27; & &amp;amp; &unknown b</p>",
          "<p>a &amp;foo; ’ ' &amp; &amp;amp; &amp;unknown b</p>",
          "<p>it's \"q\" > x</p>",
          "<p>it's \"q\" &gt; x</p>",
          "<iframe src=\"x\"></iframe><noscript><img src=\"y\"></noscript>",
          "<iframe src=\"x\"></iframe><noscript><img src=\"y\"></noscript>",
          "<form><input><input></form>",
          "<form>\n<input><input>\n</form>",
          "<label>a</label><textarea>  x\n</textarea>",
          "<label>a</label><textarea>  x\n</textarea>",
          "<h1>a</h1>x<h2>b</h2>",
          "<h1>a</h1>x<h2>b</h2>",
          "<a><div>x</div></a>",
          "<a><div>x</div></a>",
          "<li>a</li>",
          "<li>a</li>",
          "<p>a<ul><li>b</li></ul>",
          "<p>a</p><ul><li>b</li></ul>",
          "<nav><ul><li>a</li></ul></nav><main><p>x</p></main>",
          "<nav><ul><li>a</li></ul></nav><main><p>x</p></main>",
          "<video controls src=\"x\"></video>",
          "<video controls src=\"x\"></video>",
          "<td>x</td>",
          "<td>x</td>",
          "<div><template><p>a</p></template></div>",
          "<div><template><p>a</p></template></div>",
          "<p><a name=\"a b\">x</a></p>",
          "<p><a name=\"a%20b\">x</a></p>",
          "<div style=\"a: 'b'\" title=\"&quot;x&quot; 'y'\">z</div>",
          "<div style=\"a: 'b'\" title=\"&quot;x&quot; 'y'\">z</div>");

  static Stream<Arguments> cases() {
    return IntStream.range(0, BEFORE_AND_AFTER.size() / 2)
        .mapToObj(i -> Arguments.of(BEFORE_AND_AFTER.get(2 * i), BEFORE_AND_AFTER.get(2 * i + 1)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatNokogiriWrites(String before, String after) {
    assertThat(HtmlWrittenAgain.of(before)).isEqualTo(after);
  }

  @Test
  void leavesWhatItCannotRead() {
    String deep = "<i>".repeat(300) + "a<br/>";
    assertThat(HtmlWrittenAgain.of(deep)).isEqualTo(deep);
    assertThat(HtmlWrittenAgain.of("<?php a ?><br/>")).isEqualTo("<?php a ?><br/>");
    assertThat(HtmlWrittenAgain.of("<br/><!-- a")).isEqualTo("<br/><!-- a");
  }
}
