/*
 * strftime() and strptime() as Linux programs know them: musl lacks some conversions (%k %l %P %N, %z and %s on
 * input) and drops the rest of the text at one that it does not know. Only the C locale.
 */
#include <ctype.h>
#include "imports.h"

enum { NAMES_DAYS = 7, NAMES_MONTHS = 12 };

static const char days[][10] = { "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" };
static const char months[][10] = { "January", "February", "March", "April", "May", "June", "July", "August",
	"September", "October", "November", "December" };
static const short days_before[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };

static int is_leap(int year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* ---- strftime */

struct output {
	char *at, *end;
	int full;
};

/* How one conversion is written: padding ('-' none, '_' blanks, '0' zeros, 0 its own), width, letter case. */
struct style {
	int pad, width, upper, lower, swap;
};

static void put(struct output *out, int byte)
{
	if (out->at < out->end)
		*out->at++ = byte;
	else
		out->full = 1;
}

static void put_text(struct output *out, const char *text, struct style style)
{
	int length = strlen(text);
	for (int i = length; i < style.width; i++)
		put(out, style.pad == '0' ? '0' : ' ');
	for (; *text; text++)
		put(out, style.upper ? toupper((unsigned char)*text) : style.lower ? tolower((unsigned char)*text) : *text);
}

static void put_number(struct output *out, long long value, int digits, int pad, struct style style)
{
	char text[24];
	int used = style.pad ? style.pad : pad;
	int least = style.width > digits || used == '-' ? style.width : digits;
	int length = snprintf(text, sizeof text, "%llu", value < 0 ? -(unsigned long long)value : (unsigned long long)value);
	int fill = least - length - (value < 0);
	for (; used != '0' && fill > 0; fill--)
		put(out, ' ');
	if (value < 0)
		put(out, '-');
	for (; fill > 0; fill--)
		put(out, '0');
	put_text(out, text, (struct style) { 0 });
}

/* The year of the ISO week that `date` is in, and that week's number. */
static int iso_week(const struct tm *date, int *year)
{
	int thursday = date->tm_yday + 3 - (date->tm_wday + 6) % 7;  /* of the same week */
	*year = date->tm_year + 1900;
	int before = is_leap(*year - 1) ? 366 : 365, length = is_leap(*year) ? 366 : 365;
	if (thursday < 0)
		return --*year, (thursday + before) / 7 + 1;
	if (thursday >= length)
		return ++*year, 1;
	return thursday / 7 + 1;
}

static void put_zone(struct output *out, const struct tm *date, struct style style)
{
	int seconds = date->tm_gmtoff, minutes = abs(seconds) / 60;
	int value = minutes / 60 * 100 + minutes % 60;
	int least = style.width > 5 ? style.width : 5;
	int length = snprintf(NULL, 0, "%d", value) + 1;
	int fill = style.pad == '-' ? 0 : least - length;
	if (date->tm_isdst < 0)
		return;
	put(out, seconds < 0 ? '-' : '+');
	for (; fill > 0; fill--)
		put(out, style.pad == '_' ? ' ' : '0');
	put_number(out, value, 1, '-', (struct style) { 0 });
}

static void format_date(struct output *out, const char *format, const struct tm *date);

/* A conversion that stands for others. */
static void put_format(struct output *out, const char *format, const struct tm *date, struct style style)
{
	char text[128];
	struct output inner = { text, text + sizeof text - 1, 0 };
	format_date(&inner, format, date);
	*inner.at = '\0';
	put_text(out, text, style);
}

static const char *shorter(char buffer[4], const char *name)
{
	memcpy(buffer, name, 3);
	buffer[3] = '\0';
	return buffer;
}

static void put_name(struct output *out, const char (*names)[10], unsigned index, unsigned count, int brief,
	struct style style)
{
	char buffer[4];
	const char *name = index < count ? names[index] : "?";
	style.upper |= style.swap;
	put_text(out, brief && index < count ? shorter(buffer, name) : name, style);
}

/* Write one conversion; 0 if there is none of this letter. */
static int convert(struct output *out, int letter, const struct tm *date, struct style style)
{
	int year = date->tm_year + 1900, hour12 = date->tm_hour % 12 ? date->tm_hour % 12 : 12, of_week, week;
	const char *half = date->tm_hour >= 12 ? "PM" : "AM", *small = date->tm_hour >= 12 ? "pm" : "am";
	struct tm copy = *date;
	switch (letter) {
	case 'a': case 'A': put_name(out, days, date->tm_wday, NAMES_DAYS, letter == 'a', style); break;
	case 'b': case 'h': case 'B': put_name(out, months, date->tm_mon, NAMES_MONTHS, letter != 'B', style); break;
	case 'c': put_format(out, "%a %b %e %H:%M:%S %Y", date, style); break;
	case 'C': put_number(out, year / 100 - (year % 100 < 0), 2, '0', style); break;
	case 'd': put_number(out, date->tm_mday, 2, '0', style); break;
	case 'D': case 'x': put_format(out, "%m/%d/%y", date, style); break;
	case 'e': put_number(out, date->tm_mday, 2, '_', style); break;
	case 'F': put_format(out, "%Y-%m-%d", date, style); break;
	case 'g': case 'G': case 'V':
		week = iso_week(date, &of_week);
		if (letter == 'G')
			put_number(out, of_week, 4, '0', style);
		else
			put_number(out, letter == 'V' ? week : (of_week % 100 + 100) % 100, 2, '0', style);
		break;
	case 'H': put_number(out, date->tm_hour, 2, '0', style); break;
	case 'I': put_number(out, hour12, 2, '0', style); break;
	case 'j': put_number(out, date->tm_yday + 1, 3, '0', style); break;
	case 'k': put_number(out, date->tm_hour, 2, '_', style); break;
	case 'l': put_number(out, hour12, 2, '_', style); break;
	case 'm': put_number(out, date->tm_mon + 1, 2, '0', style); break;
	case 'M': put_number(out, date->tm_min, 2, '0', style); break;
	case 'n': put_text(out, "\n", style); break;
	case 'p': put_text(out, style.swap ? small : half, style); break;
	case 'P': style.upper = 0; put_text(out, small, style); break;
	case 'r': put_format(out, "%I:%M:%S %p", date, style); break;
	case 'R': put_format(out, "%H:%M", date, style); break;
	case 's': put_number(out, mktime(&copy), 1, '_', style); break;
	case 'S': put_number(out, date->tm_sec, 2, '0', style); break;
	case 't': put_text(out, "\t", style); break;
	case 'T': case 'X': put_format(out, "%H:%M:%S", date, style); break;
	case 'u': put_number(out, date->tm_wday ? date->tm_wday : 7, 1, '0', style); break;
	case 'U': put_number(out, (date->tm_yday + 7 - date->tm_wday) / 7, 2, '0', style); break;
	case 'w': put_number(out, date->tm_wday, 1, '0', style); break;
	case 'W': put_number(out, (date->tm_yday + 7 - (date->tm_wday + 6) % 7) / 7, 2, '0', style); break;
	case 'y': put_number(out, (year % 100 + 100) % 100, 2, '0', style); break;
	case 'Y': put_number(out, year, 1, '0', style); break;
	case 'z': put_zone(out, date, style); break;
	case 'Z': style.lower = style.swap; put_text(out, date->tm_isdst < 0 ? "" : date->tm_zone, style); break;
	case '%': put_text(out, "%", style); break;
	default: return 0;
	}
	return 1;
}

/* The flags, width and modifier between a per cent sign and its letter. */
static const char *read_style(const char *at, struct style *style)
{
	for (; *at && strchr("_-0^#", *at); at++) {
		if (*at == '^')
			style->upper = 1;
		else if (*at == '#')
			style->swap = 1;
		else
			style->pad = *at;
	}
	for (; isdigit((unsigned char)*at); at++)
		style->width = style->width < 4096 ? style->width * 10 + *at - '0' : 4096;
	return *at == 'E' || *at == 'O' ? at + 1 : at;
}

/* What is no conversion is shown as it stands. */
static void put_unknown(struct output *out, const char *text, int length, struct style style)
{
	char copy[length + 1];
	memcpy(copy, text, length);
	copy[length] = '\0';
	put_text(out, copy, style);
}

static void format_date(struct output *out, const char *format, const struct tm *date)
{
	for (; *format; format++) {
		struct style style = { 0 };
		const char *start = format;
		if (*format != '%') {
			put(out, *format);
			continue;
		}
		format = read_style(format + 1, &style);
		if (convert(out, (unsigned char)*format, date, style))
			continue;
		if (!*format)
			format--;
		put_unknown(out, start, format + 1 - start, style);
	}
}

size_t strftime(char *restrict buffer, size_t size, const char *restrict format, const struct tm *restrict date)
{
	struct output out = { buffer, buffer + size, 0 };
	format_date(&out, format, date);
	put(&out, '\0');
	return out.full ? 0 : out.at - buffer - 1;
}

/* ---- strptime */

/* What the conversions of one strptime() have told so far, besides its struct tm. */
struct reading {
	struct tm *date;
	int century, twelve_hours, afternoon;
	int has_year_of_century, has_weekday, has_year_day, has_month, has_day, has_date, week, week_starts;
};

static const char *skip_blanks(const char *at)
{
	while (isspace((unsigned char)*at))
		at++;
	return at;
}

/* At most `digits` digits of a number from `low` to `high`; NULL if there is none. */
static const char *read_number(const char *at, int low, int high, int digits, int *value)
{
	while (*at == ' ')
		at++;
	if (!isdigit((unsigned char)*at))
		return NULL;
	*value = 0;
	do
		*value = *value * 10 + *at++ - '0';
	while (--digits > 0 && *value * 10 <= high && isdigit((unsigned char)*at));
	return *value < low || *value > high ? NULL : at;
}

static const char *read_name(const char *at, const char (*names)[10], int count, int *index)
{
	for (*index = 0; *index < count; ++*index) {
		size_t length = strlen(names[*index]);
		if (strncasecmp(at, names[*index], length) == 0)
			return at + length;
		if (strncasecmp(at, names[*index], 3) == 0)
			return at + 3;
	}
	return NULL;
}

/* `Z`, or a sign and hh, hhmm or hh:mm. */
static const char *read_zone(const char *at, struct tm *date)
{
	int value = 0, digits = 0, sign = *(at = skip_blanks(at));
	date->tm_gmtoff = 0;
	if (sign == 'Z')
		return at + 1;
	if (sign != '+' && sign != '-')
		return NULL;
	for (at++; digits < 4 && isdigit((unsigned char)*at); digits++) {
		value = value * 10 + *at++ - '0';
		if (*at == ':' && digits == 1 && isdigit((unsigned char)at[1]))
			at++;
	}
	if (digits == 2)
		value *= 100;
	else if (digits != 4)
		return NULL;
	if (value % 100 >= 60)
		return NULL;
	date->tm_gmtoff = (value / 100 * 60 + value % 100) * 60 * (sign == '-' ? -1 : 1);
	return at;
}

static const char *read_seconds(const char *at, struct tm *date)
{
	char *end;
	long long seconds = strtoll(at, &end, 10);
	time_t time = seconds;
	return isdigit((unsigned char)*at) && localtime_r(&time, date) ? end : NULL;
}

static const char *parse(const char *at, const char *format, struct reading *reading);

static const char *read_hour(const char *at, int twelve, struct reading *reading)
{
	int value;
	at = read_number(at, twelve, twelve ? 12 : 23, 2, &value);
	if (at) {
		reading->date->tm_hour = twelve ? value % 12 : value;
		reading->twelve_hours = twelve;
	}
	return at;
}

static const char *read_week(const char *at, int first, struct reading *reading)
{
	reading->week_starts = first;
	return read_number(at, 0, 53, 2, &reading->week);
}

static const char *read_half(const char *at, struct reading *reading)
{
	reading->afternoon = strncasecmp(at, "PM", 2) == 0;
	return reading->afternoon || strncasecmp(at, "AM", 2) == 0 ? at + 2 : NULL;
}

static const char *read_word(const char *at)
{
	for (at = skip_blanks(at); *at && !isspace((unsigned char)*at); at++)
		continue;
	return at;
}

/* Read what one conversion asks for; NULL if it is not there. */
static const char *read_conversion(const char *at, int letter, struct reading *reading)
{
	struct tm *date = reading->date;
	int value;
	switch (letter) {
	case '%': return *at == '%' ? at + 1 : NULL;
	case 'a': case 'A': reading->has_weekday = 1; return read_name(at, days, NAMES_DAYS, &date->tm_wday);
	case 'b': case 'B': case 'h':
		reading->has_month = reading->has_date = 1;
		return read_name(at, months, NAMES_MONTHS, &date->tm_mon);
	case 'c': return parse(at, "%a %b %e %H:%M:%S %Y", reading);
	case 'C': reading->has_date = 1; return read_number(at, 0, 99, 2, &reading->century);
	case 'd': case 'e':
		reading->has_day = reading->has_date = 1;
		return read_number(at, 1, 31, 2, &date->tm_mday);
	case 'D': case 'x': return parse(at, "%m/%d/%y", reading);
	case 'F': return parse(at, "%Y-%m-%d", reading);
	case 'g': return read_number(at, 0, 99, 2, &value);
	case 'G': return read_number(at, 0, 9999, 4, &value);
	case 'H': case 'k': return read_hour(at, 0, reading);
	case 'I': case 'l': return read_hour(at, 1, reading);
	case 'j':
		at = read_number(at, 1, 366, 3, &value);
		date->tm_yday = value - 1;
		reading->has_year_day = 1;
		return at;
	case 'm':
		at = read_number(at, 1, 12, 2, &value);
		date->tm_mon = value - 1;
		reading->has_month = reading->has_date = 1;
		return at;
	case 'M': return read_number(at, 0, 59, 2, &date->tm_min);
	case 'n': case 't': return skip_blanks(at);
	case 'p': case 'P': return read_half(at, reading);
	case 'r': return parse(at, "%I:%M:%S %p", reading);
	case 'R': return parse(at, "%H:%M", reading);
	case 's': return read_seconds(at, date);
	case 'S': return read_number(at, 0, 61, 2, &date->tm_sec);
	case 'T': case 'X': return parse(at, "%H:%M:%S", reading);
	case 'u':
		at = read_number(at, 1, 7, 1, &value);
		date->tm_wday = value % 7;
		reading->has_weekday = 1;
		return at;
	case 'U': return read_week(at, 0, reading);
	case 'V': return read_number(at, 0, 53, 2, &value);
	case 'w': reading->has_weekday = 1; return read_number(at, 0, 6, 1, &date->tm_wday);
	case 'W': return read_week(at, 1, reading);
	case 'y':
		at = read_number(at, 0, 99, 2, &value);
		date->tm_year = value >= 69 ? value : value + 100;
		reading->has_year_of_century = reading->has_date = 1;
		return at;
	case 'Y':
		at = read_number(at, 0, 9999, 4, &value);
		date->tm_year = value - 1900;
		reading->century = -1;
		reading->has_year_of_century = 0;
		reading->has_date = 1;
		return at;
	case 'z': return read_zone(at, date);
	case 'Z': return read_word(at);
	}
	return NULL;
}

static const char *parse(const char *at, const char *format, struct reading *reading)
{
	struct style ignored;
	for (; at && *format; format++) {
		if (isspace((unsigned char)*format))
			at = skip_blanks(at);
		else if (*format != '%')
			at = *at == *format ? at + 1 : NULL;
		else {
			format = read_style(format + 1, &ignored);
			if (!*format)
				return NULL;
			at = read_conversion(at, (unsigned char)*format, reading);
		}
	}
	return at;
}

static void set_month_and_day(struct tm *date)
{
	int leap = is_leap(date->tm_year + 1900), month = 11;
	while (month > 0 && days_before[month] + (leap && month > 1) > date->tm_yday)
		month--;
	date->tm_mon = month;
	date->tm_mday = date->tm_yday - days_before[month] - (leap && month > 1) + 1;
}

static void set_year_day(struct tm *date)
{
	date->tm_yday = days_before[date->tm_mon] + (is_leap(date->tm_year + 1900) && date->tm_mon > 1) + date->tm_mday - 1;
}

static int weekday_of(const struct tm *date)
{
	struct tm copy = { .tm_year = date->tm_year, .tm_mon = date->tm_mon, .tm_mday = date->tm_mday };
	timegm(&copy);
	return copy.tm_wday;
}

/* The day that a week's number and a weekday name. */
static void set_date_of_week(struct reading *reading)
{
	struct tm *date = reading->date, new_year = { .tm_year = date->tm_year, .tm_mday = 1 };
	int first = (weekday_of(&new_year) - reading->week_starts + 7) % 7;
	date->tm_yday = (7 - first) % 7 + (reading->week - 1) * 7 + (date->tm_wday - reading->week_starts + 7) % 7;
	set_month_and_day(date);
	reading->has_month = reading->has_day = 1;
}

/* Fill in what the conversions imply. */
static void complete(struct reading *reading)
{
	struct tm *date = reading->date;
	if (reading->twelve_hours && reading->afternoon)
		date->tm_hour += 12;
	if (reading->century >= 0) {
		int within = reading->has_year_of_century ? date->tm_year % 100 : 0;
		date->tm_year = within + (reading->century - 19) * 100;
	}
	if (reading->week >= 0 && reading->has_weekday)
		set_date_of_week(reading);
	if (reading->has_date && !reading->has_weekday) {
		if (!(reading->has_month && reading->has_day) && reading->has_year_day)
			set_month_and_day(date);
		date->tm_wday = weekday_of(date);
	}
	if (reading->has_date && !reading->has_year_day)
		set_year_day(date);
}

char *strptime(const char *restrict text, const char *restrict format, struct tm *restrict date)
{
	struct reading reading = { .date = date, .century = -1, .week = -1 };
	const char *end = parse(text, format, &reading);
	if (end)
		complete(&reading);
	return (char *)end;
}
