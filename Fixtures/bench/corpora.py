"""Documents for the codec's benchmarks, the same ones on every machine: four kinds of data, in DAG-CBOR.

The kinds are those that benchmarks of JSON made known (a social network's search, a catalogue of concerts, the outline
of a country) and records as AT Protocol repositories hold them. All values are made up here.
"""

import random
import struct


class Link(bytes):
    """A CID in binary form."""


def head(major, argument):
    """The shortest head of an item (RFC 8949, section 3)."""
    if argument < 24:
        return bytes([major << 5 | argument])
    for info, width in ((24, 1), (25, 2), (26, 4), (27, 8)):
        if argument < 1 << 8 * width:
            return bytes([major << 5 | info]) + argument.to_bytes(width, "big")
    raise ValueError(argument)


def encode(value, out):
    """Appends a value to a list of byte strings."""
    if value is None:
        out.append(b"\xf6")
    elif value is True or value is False:
        out.append(b"\xf5" if value else b"\xf4")
    elif isinstance(value, int):
        out.append(head(0, value) if value >= 0 else head(1, -1 - value))
    elif isinstance(value, float):
        out.append(b"\xfb" + struct.pack(">d", value))
    elif isinstance(value, Link):
        out.append(b"\xd8\x2a" + head(2, len(value) + 1) + b"\0" + value)
    elif isinstance(value, bytes):
        out.append(head(2, len(value)) + value)
    elif isinstance(value, str):
        text = value.encode()
        out.append(head(3, len(text)) + text)
    elif isinstance(value, list):
        out.append(head(4, len(value)))
        for item in value:
            encode(item, out)
    else:
        entries = sorted((len(key.encode()), key.encode(), item) for key, item in value.items())
        out.append(head(5, len(entries)))
        for size, key, item in entries:
            out.append(head(3, size) + key)
            encode(item, out)


WORDS = """time person year way day thing man world life hand part child eye woman place work week case point government
company number group problem fact bird river stone lamp window garden quiet early green paper train letter""".split()
SYLLABLES = "かきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもらりるれろ日本語東京大阪世界時間人生水火"


class Source:
    """Random values of a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def number(self, low, high):
        return self.random.randint(low, high)

    def words(self, low, high):
        return " ".join(self.random.choice(WORDS) for _ in range(self.number(low, high)))

    def kana(self, low, high):
        return "".join(self.random.choice(SYLLABLES) for _ in range(self.number(low, high)))

    def digits(self, count):
        return "".join(self.random.choice("0123456789") for _ in range(count))

    def letters(self, count):
        return "".join(self.random.choice("abcdefghijklmnopqrstuvwxyz234567") for _ in range(count))

    def link(self, codec=0x71):
        return Link(bytes([1, codec, 0x12, 0x20]) + self.random.randbytes(32))

    def time(self):
        return "2026-%02d-%02dT%02d:%02d:%02d.%03dZ" % (
            self.number(1, 12), self.number(1, 28), self.number(0, 23), self.number(0, 59), self.number(0, 59),
            self.number(0, 999))

    def truth(self, of=2):
        return self.random.randrange(of) == 0


def bluesky(seed=1, count=4000):
    """Posts, likes, follows and nodes of the tree that holds them."""
    source = Source(seed)

    def did():
        return "did:plc:" + source.letters(24)

    def reference():
        return {"cid": "bafyrei" + source.letters(52), "uri": f"at://{did()}/app.bsky.feed.post/{source.letters(13)}"}

    def post():
        record = {"$type": "app.bsky.feed.post", "text": source.words(3, 40), "langs": ["en"], "createdAt": source.time()}
        if source.truth():
            record["reply"] = {"root": reference(), "parent": reference()}
        if source.truth(4):
            image = {"$type": "blob", "ref": source.link(0x55), "mimeType": "image/jpeg", "size": source.number(9000, 999999)}
            record["embed"] = {
                "$type": "app.bsky.embed.images",
                "images": [{"alt": source.words(0, 12), "image": image, "aspectRatio": {"width": 1200, "height": 900}}],
            }
        if source.truth(5):
            feature = {"$type": "app.bsky.richtext.facet#link", "uri": f"https://example.com/{source.letters(12)}"}
            record["facets"] = [{"index": {"byteStart": 3, "byteEnd": source.number(10, 40)}, "features": [feature]}]
        return record

    def like():
        return {"$type": "app.bsky.feed.like", "subject": reference(), "createdAt": source.time()}

    def follow():
        return {"$type": "app.bsky.graph.follow", "subject": did(), "createdAt": source.time()}

    def node():
        entries = [
            {
                "k": source.letters(13).encode(), "p": source.number(0, 24), "v": source.link(),
                "t": source.link() if source.truth() else None,
            }
            for _ in range(source.number(1, 12))
        ]
        return {"e": entries, "l": source.link() if source.truth() else None}

    kinds = [post, post, like, like, like, follow, node]
    return [source.random.choice(kinds)() for _ in range(count)]


def twitter(seed=2, count=320):
    """The answer to a search: texts in Japanese, and users with many fields."""
    source = Source(seed)

    def user():
        color = source.digits(6)
        number = source.number(10**8, 3 * 10**9)
        return {
            "id": number, "id_str": str(number), "name": source.kana(2, 10), "screen_name": source.letters(10),
            "location": source.kana(0, 8), "description": source.kana(10, 90), "url": None,
            "entities": {"description": {"urls": []}}, "protected": False, "followers_count": source.number(0, 5000),
            "friends_count": source.number(0, 3000), "listed_count": source.number(0, 40),
            "created_at": "Sun Aug 31 00:29:15 +0000 2014", "favourites_count": source.number(0, 9000),
            "utc_offset": 32400 if source.truth() else None, "time_zone": "Tokyo" if source.truth() else None,
            "geo_enabled": source.truth(), "verified": False, "statuses_count": source.number(0, 90000), "lang": "ja",
            "contributors_enabled": False, "is_translator": False, "is_translation_enabled": False,
            "profile_background_color": color,
            "profile_background_image_url": "http://images.example.com/themes/theme1/bg.png",
            "profile_image_url": f"http://images.example.com/profile_images/{number}/normal.jpeg",
            "profile_banner_url": f"https://images.example.com/profile_banners/{number}/{source.digits(10)}",
            "profile_link_color": color, "profile_sidebar_border_color": color, "profile_text_color": "333333",
            "profile_use_background_image": True, "default_profile": source.truth(), "default_profile_image": False,
            "following": False, "follow_request_sent": False, "notifications": False,
        }

    def status(may_repeat=True):
        number = source.number(10**17, 6 * 10**17)
        result = {
            "metadata": {"result_type": "recent", "iso_language_code": "ja"},
            "created_at": "Sun Aug 31 00:29:15 +0000 2014", "id": number, "id_str": str(number),
            "text": source.kana(20, 120),
            "source": '<a href="http://example.com/download/iphone" rel="nofollow">for iPhone</a>',
            "truncated": False, "in_reply_to_status_id": None, "in_reply_to_user_id": None,
            "in_reply_to_screen_name": None, "user": user(), "geo": None, "coordinates": None, "place": None,
            "contributors": None, "retweet_count": source.number(0, 900), "favorite_count": source.number(0, 900),
            "entities": {
                "hashtags": [{"text": source.kana(2, 8), "indices": [20, 31]} for _ in range(source.number(0, 2))],
                "symbols": [], "urls": [],
                "user_mentions": [
                    {
                        "screen_name": source.letters(9), "name": source.kana(3, 9), "id": number // 7,
                        "id_str": str(number // 7), "indices": [0, 9],
                    }
                    for _ in range(source.number(0, 2))
                ],
            },
            "favorited": False, "retweeted": False, "lang": "ja",
        }
        if may_repeat and source.truth(3):
            result["retweeted_status"] = status(False)
        return result

    return {"statuses": [status() for _ in range(count)], "search_metadata": {"count": count, "completed_in": 0.087}}


def citm(seed=3, events=500):
    """A catalogue: many small maps whose keys are numbers as texts, and prices in small lists."""
    source = Source(seed)

    def number():
        return source.number(10**8, 4 * 10**8)

    areas = [number() for _ in range(30)]
    topics = [number() for _ in range(40)]
    names = {str(area): source.words(2, 4) for area in areas}
    performances = []
    for _ in range(events):
        categories = [number() for _ in range(source.number(2, 5))]
        performances.append(
            {
                "eventId": number(), "id": number(), "logo": None, "name": None,
                "prices": [
                    {"amount": source.number(1000, 99999), "audienceSubCategoryId": 337100890, "seatCategoryId": category}
                    for category in categories
                ],
                "seatCategories": [
                    {
                        "areas": [
                            {"areaId": source.random.choice(areas), "blockIds": []} for _ in range(source.number(1, 16))
                        ],
                        "seatCategoryId": category,
                    }
                    for category in categories
                ],
                "seatMapImage": None, "start": 1372701600000 + source.number(0, 10**9), "venueCode": "PLEYEL_PLEYEL",
            }
        )
    return {
        "areaNames": names, "audienceSubCategoryNames": {"337100890": "Abonné"}, "blockNames": {},
        "events": {
            str(key): {
                "description": None, "id": key, "logo": None, "name": source.words(2, 6),
                "subTopicIds": [source.random.choice(topics) for _ in range(source.number(1, 5))],
                "subjectCode": None, "subtitle": None,
                "topicIds": [source.random.choice(topics) for _ in range(source.number(1, 3))],
            }
            for key in (number() for _ in range(events // 2))
        },
        "performances": performances,
        "topicNames": {str(topic): source.words(1, 3) for topic in topics},
        "topicSubTopics": {str(topic): [source.random.choice(topics) for _ in range(5)] for topic in topics},
        "venueNames": {"PLEYEL_PLEYEL": "Salle Pleyel"},
    }


def canada(seed=4, rings=480, points=116):
    """The outline of a country: pairs of floats."""
    source = Source(seed)
    outline = []
    for _ in range(rings):
        x, y = source.random.uniform(-141, -52), source.random.uniform(42, 83)
        ring = []
        for _ in range(points):
            x += source.random.uniform(-0.02, 0.02)
            y += source.random.uniform(-0.02, 0.02)
            ring.append([round(x, 15), round(y, 15)])
        outline.append(ring)
    geometry = {"type": "Polygon", "coordinates": outline}
    return {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": {"name": "Canada"}, "geometry": geometry}],
    }


def corpora():
    """Yields (name, DAG-CBOR)."""
    for make in (bluesky, twitter, citm, canada):
        out = []
        encode(make(), out)
        yield make.__name__, b"".join(out)
