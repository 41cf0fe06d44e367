"""Exports articles with the command line and reads them with the programs that they are for.

    python check.py [--tei RNG] [--timeml DTD] [--annotation-context JSONLD] [--schema-context JSONLD] ARTICLE ...

Each reader must take every export, and refuse the same export after it was broken: one that takes anything proves nothing.
Schemas are not part of this project; those that are named are used. Needs `npm run build` and the packages of requirements.txt.
"""

import argparse
import csv
import json
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

root = Path(__file__).resolve().parents[2]
node = root / "node_modules/.bin/node"
program = root / "dist/server/cli.cjs"


def same(got, expected, what):
    """Two values that must be equal."""
    if got != expected:
        raise ValueError(f"{what}: {got!r} is not {expected!r}")


def some(count, what):
    """A reader that finds nothing has read nothing."""
    if not count:
        raise ValueError(f"no {what} found")


# The readers: each takes the folder of an export and the exported file.


def python_csv(file, _):
    with open(file, encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter="\t" if file.suffix == ".tsv" else ",", strict=True))
    some(rows, "rows")
    for row in rows:
        same(None in row or None in row.values(), False, "a row of another length")
        int(row["start"]), int(row["end_utf16"])


def spacy_doc(file, _):
    import spacy
    from spacy.tokens import Doc, DocBin

    data = json.loads(file.read_text("utf-8"))
    doc = Doc(spacy.blank("en").vocab).from_json(data, validate=True)
    same(doc.text, data["text"], "text")
    back = next(iter(DocBin(docs=[doc], store_user_data=True).get_docs(doc.vocab)))
    same([(e.start_char, e.end_char, e.label_) for e in back.ents],
         [(e["start"], e["end"], e["label"]) for e in data["ents"]], "entities")
    same(len(back.spans["news"]), len(data["spans"]["news"]), "spans")
    some(back.ents, "entities")


def spacy_task(file, _):
    """Prodigy itself is sold: its tasks are read as its recipes read them, with spaCy."""
    import spacy
    from spacy.tokens import Doc

    for line in file.read_text("utf-8").splitlines():
        task = json.loads(line)
        tokens = task["tokens"]
        doc = Doc(spacy.blank("en").vocab, [t["text"] for t in tokens], [t["ws"] for t in tokens])
        same(doc.text, task["text"], "text")
        for span in task["spans"]:
            found = doc.char_span(span["start"], span["end"], span["label"])
            same(found and (found.start, found.end - 1), (span["token_start"], span["token_end"]), "span")
        some(task["spans"], "spans")


def spacy_conll(file, _):
    import spacy
    from spacy.tokens import Doc
    from spacy.training import biluo_tags_to_spans, iob_to_biluo
    from spacy.training.converters import conll_ner_to_docs

    content = file.read_text("utf-8")
    rows = [line.split(" ") for line in content.splitlines() if line and not line.startswith("-DOCSTART-")]
    words, tags = [row[0] for row in rows], [row[-1] for row in rows]
    bilou = "bilou" in file.name
    found = biluo_tags_to_spans(Doc(spacy.blank("en").vocab, words), tags if bilou else iob_to_biluo(tags))
    some(found, "entities")
    if not bilou:
        some([e for doc in conll_ner_to_docs(content, no_print=True) for e in doc.ents], "entities")


def nltk_conll(file, _):
    from nltk import data
    from nltk.corpus.reader import ConllCorpusReader

    data.path.append(str(file.parent))
    reader = ConllCorpusReader(str(file.parent), [file.name], ("words", "pos", "ignore", "ne"), separator=" ")
    found = [tag for _, tag in zip(reader.words(), [row[3] for sentence in reader._grids() for row in sentence])]
    some([tag for tag in found if tag != "O"], "tags")
    for tag in found:
        same(bool(re.fullmatch(r"O|[BI]-[A-Z]+", tag)), True, f"tag {tag}")


def conllu_parse(file, _):
    import conllu

    sentences = conllu.parse(file.read_text("utf-8"))
    some(sentences, "sentences")
    for sentence in sentences:
        text = "".join(t["form"] + ("" if (t["misc"] or {}).get("SpaceAfter") == "No" else " ") for t in sentence)
        same(text.rstrip(), sentence.metadata["text"].rstrip(), "text")


def ud_validate(file, _):
    import udtools

    state = udtools.Validator(lang="ud", level=2).validate_files([str(file)])
    same([str(error) for error in state.error_tracker][:3], [], "errors")


def brat(file, folder):
    from pybrat.parser import BratParser

    class Parser(BratParser):
        def _check_entities(self, entities):
            """brat lets two annotations cover the same words; only this parser does not."""

    examples = Parser(error="raise").parse(str(folder))
    some(examples, "documents")
    for example in examples:
        text = example.text
        some(example.entities, "entities")
        for entity in example.entities:
            same(entity.mention, " ".join(text[s.start:s.end] for s in entity.spans), "words")
            same("\n" in entity.mention, False, "a line end in the words")


def covered(cas):
    found = [a for name in ("webanno.custom.News", "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
             for a in cas.select(name)]
    some(found, "annotations")
    for annotation in found:
        some(annotation.get_covered_text().strip(), "words")
    tokens = [t.get_covered_text() for t in cas.select("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")]
    same(any(re.search(r"\s", token) for token in tokens), False, "white space in a token")


def cassis_json(file, _):
    from cassis import load_cas_from_json

    with open(file, "rb") as stream:
        covered(load_cas_from_json(stream))


def cassis_xmi(file, folder):
    from cassis import load_cas_from_xmi, load_typesystem

    with open(folder / "TypeSystem.xml", "rb") as types, open(file, "rb") as stream:
        covered(load_cas_from_xmi(stream, typesystem=load_typesystem(types)))


def label_studio(file, folder):
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface((folder / "label-studio.xml").read_text("utf-8"))
    interface.validate()
    for task in json.loads(file.read_text("utf-8")):
        # With predictions in the task, the SDK calls its own function with an argument too few.
        same(interface.validate_task({"data": task["data"]}), True, "task")
        for prediction in task["predictions"]:
            same(interface.validate_prediction(prediction, return_errors=True), [], "prediction")
            some(prediction["result"], "regions")
            for region in prediction["result"]:
                if region["type"] == "labels":
                    value = region["value"]
                    same(task["data"]["text"][value["start"]:value["end"]], value["text"], "words")


def turtle(file, _):
    from rdflib import Graph, Namespace

    nif = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
    graph = Graph().parse(file, format="turtle")
    text = str(next(graph.objects(None, nif.isString)))
    spans = list(graph.subjects(nif.anchorOf, None))
    some(spans, "strings")
    for span in spans:
        start, end = int(graph.value(span, nif.beginIndex)), int(graph.value(span, nif.endIndex))
        same(text[start:end], str(graph.value(span, nif.anchorOf)), "words")


def linked_data(context):
    def read(file, _):
        from rdflib import Graph

        data = json.loads(file.read_text("utf-8"))
        data["@context"] = json.loads(Path(context).read_text("utf-8"))["@context"]
        some(len(Graph().parse(data=json.dumps(data), format="json-ld", base="urn:article")), "statements")

    return read


def schema(path):
    def read(file, _):
        from lxml import etree

        document = etree.parse(file)
        valid = etree.RelaxNG(etree.parse(path)) if path.endswith(".rng") else etree.DTD(path)
        same(valid.validate(document), True, f"valid {valid.error_log.last_error}")

    return read


def pieces(line):
    """Breaks JSON or text so that its places are wrong."""
    return re.sub(r'"(start|end|begin)": ?(\d+)', lambda m: f'"{m[1]}":{int(m[2]) + 100000}', line)


checks = [
    ("csv", "Python csv", None, python_csv, lambda s: s.replace('"', "", 1) + ',"'),
    ("tsv", "Python csv", None, python_csv, lambda s: s + "a\tb\n"),
    ("spacy", "spaCy Doc.from_json, DocBin", "spacy", spacy_doc, pieces),
    ("prodigy", "spaCy Doc, char_span", "spacy", spacy_task, pieces),
    ("conll2003", "spaCy convert, tags to spans", "spacy", spacy_conll, lambda s: re.sub(r" -X- O .*", "", s)),
    ("iob2", "spaCy convert, tags to spans", "spacy", spacy_conll, lambda s: re.sub(r" -X- O .*", "", s)),
    ("bilou", "spaCy biluo_tags_to_spans", "spacy", spacy_conll, lambda s: s.replace(" O\n", " L-X\n", 5)),
    ("conll2003", "NLTK ConllCorpusReader", "nltk", nltk_conll, lambda s: s.replace(" -X- O", "", 5)),
    ("iob2", "NLTK ConllCorpusReader", "nltk", nltk_conll, lambda s: s.replace(" -X- O", "", 5)),
    ("conllu", "conllu", "conllu", conllu_parse, lambda s: s.replace("SpaceAfter=No", "_")),
    ("conllu", "UD validator, level 2", "udtools", ud_validate, lambda s: s.replace("\t0\troot", "\t1\troot")),
    ("brat", "pybrat", "pybrat", brat, lambda s: re.sub(r" (\d+)\t", lambda m: f" {int(m[1]) + 1}\t", s)),
    ("cas-json", "dkpro-cassis", "dkpro-cassis", cassis_json, lambda s: s.replace("NamedEntity", "Named", 1)),
    ("xmi", "dkpro-cassis", "dkpro-cassis", cassis_xmi, lambda s: s.replace("<cas:Sofa", "<cas:Text")),
    ("label-studio", "Label Studio SDK", "label-studio-sdk", label_studio, lambda s: s.replace('"PERSON"', '"HUMAN"')),
    ("nif", "rdflib", "rdflib", turtle, lambda s: s.replace(";", "", 1)),
]


def export(name, articles, folder):
    """Writes all articles in one format."""
    command = [node, program, "annotate", *articles, "--format", name, "--out", folder, "--quiet"]
    subprocess.run(command, check=True)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("articles", nargs="+")
    for schema_option in ("tei", "timeml", "annotation-context", "schema-context"):
        options.add_argument(f"--{schema_option}")
    given = options.parse_args()
    all_checks = list(checks)
    if given.tei:
        all_checks.append(("tei", "lxml, TEI's own RELAX NG", "lxml", schema(given.tei), lambda s: s.replace("<body", "<p/><body")))
    if given.timeml:
        all_checks.append(("timeml", "lxml, TimeML's own DTD", "lxml", schema(given.timeml), lambda s: s.replace("tid=", "id=")))
    if given.annotation_context:
        all_checks.append(("web-annotation", "rdflib, JSON-LD", "rdflib", linked_data(given.annotation_context), lambda s: s[:-9]))
    if given.schema_context:
        all_checks.append(("schema-org", "rdflib, JSON-LD", "rdflib", linked_data(given.schema_context), lambda s: s[:-9]))

    failed = 0
    for name, reader, package, read, spoil in all_checks:
        with tempfile.TemporaryDirectory() as temporary:
            folder = Path(temporary)
            export(name, given.articles, folder)
            main_files = [f for f in sorted(folder.iterdir()) if not f.name.endswith(".brat.txt") and f.name not in
                          ("annotation.conf", "TypeSystem.xml", "label-studio.xml")]
            problems = []
            for file in main_files:
                try:
                    read(file, folder)
                except Exception as error:  # Whatever a reader throws is its answer.
                    problems.append(f"{file.name}: {type(error).__name__}: {str(error)[:300]}")
            spoiled = main_files[0]
            spoiled.write_text(spoil(spoiled.read_text("utf-8")), "utf-8")
            try:
                read(spoiled, folder)
                problems.append("took a file that was broken on purpose")
            except Exception:
                pass
            number = version(package) if package else sys.version.split()[0]
            answer = "; ".join(problems) if problems else f"{len(main_files)} files read, a broken one refused"
            print(f"{name:15} {reader} {number}: {answer}", flush=True)
            failed += bool(problems)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
