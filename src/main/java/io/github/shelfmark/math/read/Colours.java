package io.github.shelfmark.math.read;

import io.github.shelfmark.finding.Nearest;
import java.util.List;
import java.util.Locale;

/** Colours that browsers know by themselves, because a formula has no style of its own. */
final class Colours {
  private static final List<String> NAMES =
      List.of(
          ("aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue"
                  + " blueviolet brown burlywood cadetblue chartreuse chocolate coral cornflowerblue"
                  + " cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen"
                  + " darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred"
                  + " darksalmon darkseagreen darkslateblue darkslategray darkturquoise darkviolet"
                  + " deeppink deepskyblue dimgray dodgerblue firebrick floralwhite forestgreen"
                  + " fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew"
                  + " hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen"
                  + " lemonchiffon lightblue lightcoral lightcyan lightgray lightgreen lightgrey"
                  + " lightpink lightsalmon lightseagreen lightskyblue lightslategray lightsteelblue"
                  + " lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue"
                  + " mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen"
                  + " mediumturquoise mediumvioletred midnightblue mintcream mistyrose moccasin"
                  + " navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod"
                  + " palegreen paleturquoise palevioletred papayawhip peachpuff peru pink plum"
                  + " powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon"
                  + " sandybrown seagreen seashell sienna silver skyblue slateblue slategray snow"
                  + " springgreen steelblue tan teal thistle tomato turquoise violet wheat white"
                  + " whitesmoke yellow yellowgreen")
              .split(" ", -1));

  private Colours() {}

  /** Reads the argument of a command as a colour. */
  static String read(FormulaReader reader, Token call) {
    String colour = reader.tokens().word(call).toLowerCase(Locale.ROOT);
    if (isHex(colour) || NAMES.contains(colour)) {
      return colour;
    }
    throw new FormulaException(
        call.index(),
        "there is no colour \"" + colour + "\"",
        Nearest.hint(colour, NAMES, "Write a name of CSS or #rrggbb."));
  }

  private static boolean isHex(String colour) {
    if (!colour.startsWith("#") || (colour.length() != 4 && colour.length() != 7)) {
      return false;
    }
    for (int i = 1; i < colour.length(); i++) {
      if (Character.digit(colour.charAt(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }
}
