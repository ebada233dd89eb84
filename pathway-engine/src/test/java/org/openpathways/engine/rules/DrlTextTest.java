package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.allOf;
import static org.openpathways.engine.rules.Trees.anyOf;
import static org.openpathways.engine.rules.Trees.atLeast;
import static org.openpathways.engine.rules.Trees.concluded;
import static org.openpathways.engine.rules.Trees.line;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;

/** How exported DRL reads. */
class DrlTextTest {
  private static final String HEAD =
      """
      // Insert Met for each sentence that is met, Possible for each met or unknown.
      package openpathways.my_pathway

      global java.util.Set fired
      global java.util.Set replaced

      declare Met
        sentence : String @key
      end

      declare Possible
        sentence : String @key
      end

      declare Advised
        rule : String @key
      end
      """;

  @Test
  @DisplayName("SEM-14: a pathway exports as plain DRL")
  void exportsPlainDrl() {
    Pathway pathway =
        pathway(
            "my-pathway",
            List.of(line(1)),
            rule("my-pathway", "draws")
                .when(anyOf(line(2), allOf(line(3), line(4))), noneOf(line(5), line(6)))
                .unless(line(7))
                .provided(line(8))
                .conclude("stage 4"),
            rule("my-pathway", "uses")
                .when(atLeast(2, line(2), line(3), line(4)), noneOf(concluded("stage 4")))
                .recommend(Urgency.ROUTINE),
            rule("my-pathway", "better").recommend(Urgency.ROUTINE).insteadOf("uses"));

    assertThat(DrlExport.pathway(pathway))
        .isEqualTo(
            HEAD
                + """

                rule "all of (line 3; line 4)"
                salience 1
                when
                  exists Met( sentence == "line 3" )
                  exists Met( sentence == "line 4" )
                then
                  insert( new Met( "all of (line 3; line 4)" ) );
                end

                rule "all of (line 3; line 4) (may yet)"
                salience 1
                when
                  exists Possible( sentence == "line 3" )
                  exists Possible( sentence == "line 4" )
                then
                  insert( new Possible( "all of (line 3; line 4)" ) );
                end

                rule "my-pathway/draws"
                salience 0
                when
                  exists Met( sentence == "line 1" )
                  exists Met( sentence in ( "line 2", "all of (line 3; line 4)" ) )
                  not Possible( sentence in ( "line 5", "line 6" ) )
                  not Met( sentence == "line 7" ) // unless already
                  not Possible( sentence == "line 8" ) // provided there is no
                then
                  fired.add( "my-pathway/draws" );
                  insert( new Met( "It is concluded that \\"stage 4\\"" ) );
                end

                rule "my-pathway/draws (may yet)"
                salience 0
                when
                  exists Possible( sentence == "line 1" )
                  exists Possible( sentence in ( "line 2", "all of (line 3; line 4)" ) )
                  not Met( sentence in ( "line 5", "line 6" ) )
                  not Met( sentence == "line 7" ) // unless already
                  not Met( sentence == "line 8" ) // provided there is no
                then
                  insert( new Possible( "It is concluded that \\"stage 4\\"" ) );
                end

                rule "my-pathway/uses"
                salience -1
                when
                  exists Met( sentence == "line 1" )
                  java.util.Set( size >= 2 ) from accumulate(
                    Met( $sentence1 : sentence, sentence in ( "line 2", "line 3", "line 4" ) ),
                    collectSet( $sentence1 ) )
                  not Possible( sentence == "It is concluded that \\"stage 4\\"" )
                then
                  // Recommend "Do uses"
                  fired.add( "my-pathway/uses" );
                  insert( new Advised( "my-pathway/uses" ) );
                end

                rule "my-pathway/better"
                salience 0
                when
                  exists Met( sentence == "line 1" )
                then
                  // Recommend "Do better"
                  fired.add( "my-pathway/better" );
                  insert( new Advised( "my-pathway/better" ) );
                end

                rule "my-pathway/better (instead of uses)"
                salience -1000000
                when
                  Advised( rule == "my-pathway/better" )
                  Advised( rule == "my-pathway/uses" )
                then
                  replaced.add( "my-pathway/uses" );
                end
                """);
  }

  @Test
  @DisplayName("SEM-14: no text of an author can end its string, its comment or its rule")
  void noTextEscapes() {
    String attack = "x\" ) then System.exit(1); end\n\\\"";
    Condition.Line line = new Condition.Is(attack, 1, Trees.criterion(1));
    Pathway pathway = pathway("my-pathway", List.of(), rule("my-pathway", attack).when(line));

    assertThat(DrlExport.pathway(pathway))
        .contains("rule \"my-pathway/x' ) then System.exit(1); end /'\"\n")
        .contains("sentence == \"x\\\" ) then System.exit(1); end \\\\\\\"\" )\n");
  }

  @Test
  void differentCriteriaInTheSameWordsStayApart() {
    Condition.Line one = new Condition.Is("same words", 1, Trees.criterion(1));
    Condition.Line other = new Condition.Is("same words", 2, Trees.criterion(2));
    Pathway pathway = pathway("my-pathway", List.of(), rule("my-pathway", "r").when(one, other));

    assertThat(DrlExport.pathway(pathway))
        .contains("sentence == \"same words\"")
        .contains("sentence == \"same words (2)\"");
  }
}
