PRAGMA application_id = 1414679635;
BEGIN TRANSACTION;
CREATE TABLE accounts (
	"key" TEXT NOT NULL, 
	email TEXT NOT NULL, 
	issuer TEXT NOT NULL, 
	subject TEXT NOT NULL, 
	role TEXT NOT NULL, 
	schools TEXT NOT NULL, 
	since TEXT NOT NULL, 
	ended TEXT NOT NULL, 
	valid_from INTEGER NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE action_changes (
	version INTEGER NOT NULL, 
	action TEXT NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	what TEXT NOT NULL, 
	"before" TEXT NOT NULL, 
	PRIMARY KEY (action, version)
)
 WITHOUT ROWID

;
CREATE TABLE actions (
	place INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	indicator TEXT NOT NULL, 
	dimension TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	owner_name TEXT NOT NULL, 
	due TEXT NOT NULL, 
	shared INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE activities (
	activity INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	activity_type TEXT NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	delivery_mode TEXT NOT NULL, 
	venue TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	minutes INTEGER, 
	seats INTEGER, 
	extra TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (activity)
)
 WITHOUT ROWID

;
INSERT INTO "activities" VALUES(86,'Chess','enrichment_club',85,0,'','','',60,NULL,'',3,2);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0028');
CREATE TABLE answered (
	year INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	dimension TEXT NOT NULL, 
	grp TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	PRIMARY KEY (year, source, place, dimension, grp, measure)
)
 WITHOUT ROWID

;
INSERT INTO "answered" VALUES(2025,6,1,'role','student','favourable',8);
INSERT INTO "answered" VALUES(2025,6,1,'role','student','respondents',12);
INSERT INTO "answered" VALUES(2025,6,1,'role','student','valid',12);
INSERT INTO "answered" VALUES(2025,6,1,'whole','whole','answered_students',12);
INSERT INTO "answered" VALUES(2025,6,1,'whole','whole','favourable',8);
INSERT INTO "answered" VALUES(2025,6,1,'whole','whole','respondents',12);
INSERT INTO "answered" VALUES(2025,6,1,'whole','whole','valid',12);
CREATE TABLE answers (
	source INTEGER NOT NULL, 
	respondent TEXT NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	option_key TEXT NOT NULL, 
	day TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	answer_raw TEXT NOT NULL, 
	answer_code INTEGER, 
	points INTEGER, 
	answer_kind TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, respondent, question_key, sub_item, option_key)
)
 WITHOUT ROWID

;
INSERT INTO "answers" VALUES(6,'166949721cf75f58','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Strongly agree',4,4,'scale',6,2);
INSERT INTO "answers" VALUES(6,'166949721cf75f58','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,2);
INSERT INTO "answers" VALUES(6,'2f9d194f93cde9be','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Strongly agree',4,4,'scale',6,3);
INSERT INTO "answers" VALUES(6,'2f9d194f93cde9be','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,3);
INSERT INTO "answers" VALUES(6,'373c36eef3cff13a','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale',6,8);
INSERT INTO "answers" VALUES(6,'373c36eef3cff13a','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,8);
INSERT INTO "answers" VALUES(6,'3ae21c64862a13cb','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Strongly agree',4,4,'scale',6,4);
INSERT INTO "answers" VALUES(6,'3ae21c64862a13cb','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,4);
INSERT INTO "answers" VALUES(6,'44321f1e7354d49a','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale',6,11);
INSERT INTO "answers" VALUES(6,'44321f1e7354d49a','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,11);
INSERT INTO "answers" VALUES(6,'7439d85ee2686e8f','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale',6,10);
INSERT INTO "answers" VALUES(6,'7439d85ee2686e8f','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,10);
INSERT INTO "answers" VALUES(6,'968f838cbf8be137','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale',6,13);
INSERT INTO "answers" VALUES(6,'968f838cbf8be137','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,13);
INSERT INTO "answers" VALUES(6,'9a767e2b74cdb36d','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale',6,7);
INSERT INTO "answers" VALUES(6,'9a767e2b74cdb36d','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,7);
INSERT INTO "answers" VALUES(6,'b858ceb55ca11f42','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale',6,5);
INSERT INTO "answers" VALUES(6,'b858ceb55ca11f42','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,5);
INSERT INTO "answers" VALUES(6,'e1749cdb51e5bf89','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale',6,12);
INSERT INTO "answers" VALUES(6,'e1749cdb51e5bf89','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,12);
INSERT INTO "answers" VALUES(6,'e9b9aaddb5787840','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale',6,9);
INSERT INTO "answers" VALUES(6,'e9b9aaddb5787840','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,9);
INSERT INTO "answers" VALUES(6,'fc1068432a78d25d','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale',6,6);
INSERT INTO "answers" VALUES(6,'fc1068432a78d25d','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single',6,6);
CREATE TABLE attendance_months (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	block BLOB NOT NULL, 
	PRIMARY KEY (source, school, month)
);
INSERT INTO "attendance_months" VALUES(4,2,202509,X'01030E0000008231A78928B52FFD600202B50100B0040145030002011202000400204120412041412041200D0004509C05148223627A00C52D383160080AB640DA1CCC041B7330DD06DA');
INSERT INTO "attendance_months" VALUES(4,3,202509,X'010306000000288C93D128B52FFD604A007D0100E02C01010111140018040404040200040020202020412041204141414107004004293401200C602A03130390010123');
CREATE TABLE attendance_totals (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	enrolled_units INTEGER, 
	absent_units INTEGER, 
	as_of TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, school, year)
)
 WITHOUT ROWID

;
CREATE TABLE audit (
	id INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	what TEXT NOT NULL, 
	whom TEXT NOT NULL, 
	told TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE batches (
	id INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	file TEXT NOT NULL, 
	format TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	hash TEXT NOT NULL, 
	mode TEXT NOT NULL, 
	answers TEXT NOT NULL, 
	counts TEXT NOT NULL, 
	loaded_at TEXT NOT NULL, 
	loaded_by TEXT NOT NULL, 
	live INTEGER NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "batches" VALUES(1,1,'calendar.csv','calendar','calendar','6b422eff84209d0a6e6971ed216ecb48dab57e1e6f974b00736123fa267065bc','replace','{}','{"accepted": 40, "coverage": [{"first_day": "2025-09-01", "last_day": "2025-09-26", "school": "0110", "tbl": "calendar", "year": 0}, {"first_day": "2025-09-01", "last_day": "2025-09-26", "school": "0120", "tbl": "calendar", "year": 0}], "filled": {}, "matched": 0, "outcome": {"changed": 0, "coverage": [{"first_day": "2025-09-01", "last_day": "2025-09-26", "schools": ["0110", "0120"], "table": "calendar", "year": 0}], "moved": [{"after": 0.9746913580246913, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "", "year": 2025}, {"after": 0.971604938271605, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "0110", "year": 2025}, {"after": 0.9777777777777777, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "0120", "year": 2025}, {"after": 0.18518518518518517, "before": null, "count_after": 15, "count_before": null, "indicator": "chronic_absence", "school": "", "year": 2025}, {"after": 0.2682926829268293, "before": null, "count_after": 11, "count_before": null, "indicator": "chronic_absence", "school": "0110", "year": 2025}, {"after": 0.12195121951219512, "before": null, "count_after": 5, "count_before": null, "indicator": "chronic_absence", "school": "0120", "year": 2025}], "new": 40, "unchanged": 0, "withdrawn": 0}, "rejected": 0, "rows": 40, "with_id": 0, "year": 2025}','2026-11-23T18:16:15Z','',1);
INSERT INTO "batches" VALUES(2,2,'roster.csv','roster','roster','6a2aaa7a6b5ed286d78e93b099b6cc789624d1f56bdae34dd93cc3c2bac3c27a','replace','{}','{"accepted": 82, "coverage": [{"first_day": "", "last_day": "", "school": "0110", "tbl": "enrolments", "year": 2025}, {"first_day": "", "last_day": "", "school": "0120", "tbl": "enrolments", "year": 2025}], "filled": {"enrolments.disability": [0, 82], "enrolments.english_learner": [0, 82], "enrolments.gender": [82, 82], "enrolments.grade": [82, 82], "enrolments.low_income": [0, 82], "enrolments.race_ethnicity": [0, 82]}, "matched": 0, "outcome": {"changed": 0, "coverage": [{"first_day": "", "last_day": "", "schools": ["0110", "0120"], "table": "enrolments", "year": 2025}], "moved": [{"after": 0.9746913580246913, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "", "year": 2025}, {"after": 0.971604938271605, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "0110", "year": 2025}, {"after": 0.9777777777777777, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "0120", "year": 2025}, {"after": 0.18518518518518517, "before": null, "count_after": 15, "count_before": null, "indicator": "chronic_absence", "school": "", "year": 2025}, {"after": 0.2682926829268293, "before": null, "count_after": 11, "count_before": null, "indicator": "chronic_absence", "school": "0110", "year": 2025}, {"after": 0.12195121951219512, "before": null, "count_after": 5, "count_before": null, "indicator": "chronic_absence", "school": "0120", "year": 2025}, {"after": 0.12345679012345678, "before": null, "count_after": 10, "count_before": null, "indicator": "reach", "school": "", "year": 2025}, {"after": 0.24390243902439024, "before": null, "count_after": 10, "count_before": null, "indicator": "reach", "school": "0110", "year": 2025}, {"after": 0.0, "before": null, "count_after": 0, "count_before": null, "indicator": "reach", "school": "0120", "year": 2025}], "new": 82, "unchanged": 0, "withdrawn": 0}, "rejected": 0, "rows": 82, "with_id": 0, "year": 2025}','2026-11-23T18:16:16Z','',1);
INSERT INTO "batches" VALUES(3,3,'register.xlsx','register','register','ade5610fa2029caf8253256423532ff9b2e24c64b777f4a9944351040bc6ec4e','replace','{}','{"accepted": 5, "coverage": [{"first_day": "", "last_day": "", "school": "", "tbl": "districts", "year": 0}, {"first_day": "", "last_day": "", "school": "", "tbl": "schools", "year": 0}, {"first_day": "", "last_day": "", "school": "", "tbl": "partners", "year": 0}, {"first_day": "", "last_day": "", "school": "", "tbl": "identities", "year": 0}, {"first_day": "", "last_day": "", "school": "", "tbl": "activities", "year": 0}, {"first_day": "", "last_day": "", "school": "", "tbl": "involvements", "year": 0}], "filled": {"activities.activity_type": [1, 1], "activities.minutes": [1, 1], "partners.partner_type": [1, 1], "partners.stage": [0, 1]}, "matched": 0, "outcome": {"changed": 0, "coverage": [{"first_day": "", "last_day": "", "schools": [], "table": "activities", "year": 0}, {"first_day": "", "last_day": "", "schools": [], "table": "districts", "year": 0}, {"first_day": "", "last_day": "", "schools": [], "table": "identities", "year": 0}, {"first_day": "", "last_day": "", "schools": [], "table": "involvements", "year": 0}, {"first_day": "", "last_day": "", "schools": [], "table": "partners", "year": 0}, {"first_day": "", "last_day": "", "schools": [], "table": "schools", "year": 0}], "moved": [], "new": 5, "unchanged": 0, "withdrawn": 0}, "rejected": 0, "rows": 5, "with_id": 0, "year": 0}','2026-11-23T18:16:16Z','',1);
INSERT INTO "batches" VALUES(4,4,'attendance.csv','sis_daily','attendance','3735cdb233bcd0b5a89455e83bd713779eb40a498bf83ab128da7efc8fb2bdb5','replace','{}','{"accepted": 42, "coverage": [{"first_day": "2025-09-01", "last_day": "2025-09-26", "school": "0110", "tbl": "attendance_months", "year": 0}, {"first_day": "2025-09-01", "last_day": "2025-09-26", "school": "0120", "tbl": "attendance_months", "year": 0}], "filled": {}, "matched": 41, "outcome": {"changed": 0, "coverage": [{"first_day": "2025-09-01", "last_day": "2025-09-26", "schools": ["0110", "0120"], "table": "attendance_months", "year": 0}], "moved": [{"after": 0.9746913580246913, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "", "year": 2025}, {"after": 0.971604938271605, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "0110", "year": 2025}, {"after": 0.9777777777777777, "before": null, "count_after": null, "count_before": null, "indicator": "average_daily_attendance", "school": "0120", "year": 2025}, {"after": 0.18518518518518517, "before": null, "count_after": 15, "count_before": null, "indicator": "chronic_absence", "school": "", "year": 2025}, {"after": 0.2682926829268293, "before": null, "count_after": 11, "count_before": null, "indicator": "chronic_absence", "school": "0110", "year": 2025}, {"after": 0.12195121951219512, "before": null, "count_after": 5, "count_before": null, "indicator": "chronic_absence", "school": "0120", "year": 2025}], "new": 20, "unchanged": 0, "withdrawn": 0}, "rejected": 1, "rows": 43, "unmarked": "present", "with_id": 42, "year": 2025}','2026-11-23T18:16:16Z','',1);
INSERT INTO "batches" VALUES(5,5,'chess.csv','signin_matrix','participation','79c96e8f88baf633f9e8a1927dc0e173a6c42ca6ef72f7107e5af6f1986382e7','replace','{}','{"accepted": 11, "coverage": [{"first_day": "2025-09-09", "last_day": "2025-09-23", "school": "0110", "tbl": "participation", "year": 0}], "filled": {"participation.status": [33, 33]}, "matched": 33, "outcome": {"changed": 0, "coverage": [{"first_day": "2025-09-09", "last_day": "2025-09-23", "schools": ["0110"], "table": "participation", "year": 0}], "moved": [{"after": 0.12345679012345678, "before": null, "count_after": 10, "count_before": null, "indicator": "reach", "school": "", "year": 2025}, {"after": 0.24390243902439024, "before": null, "count_after": 10, "count_before": null, "indicator": "reach", "school": "0110", "year": 2025}], "new": 33, "unchanged": 0, "withdrawn": 0}, "rejected": 0, "rows": 11, "with_id": 33, "year": 2025}','2026-11-23T18:16:16Z','',1);
INSERT INTO "batches" VALUES(6,6,'safety.csv','google_forms','survey','2e49d89e1973ca53f23780353c8a90d52c144cfc9677b650fedee2e634f0f9c1','replace','{}','{"accepted": 12, "coverage": [{"first_day": "2025-09-15", "last_day": "2025-09-15", "school": "", "tbl": "answers", "year": 0}], "filled": {"answers.role": [24, 24], "answers.school": [0, 24]}, "matched": 0, "outcome": {"changed": 0, "coverage": [{"first_day": "2025-09-15", "last_day": "2025-09-15", "schools": [], "table": "answers", "year": 0}], "moved": [], "new": 26, "unchanged": 0, "withdrawn": 0}, "rejected": 0, "rows": 12, "unknown_schools": [], "with_id": 0, "year": 2025}','2026-11-23T18:16:16Z','',1);
CREATE TABLE calendar (
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	grade_band TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	units INTEGER, 
	note TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (school, day, grade_band)
)
 WITHOUT ROWID

;
INSERT INTO "calendar" VALUES(2,'2025-09-01','','instructional',2520,'',1,2);
INSERT INTO "calendar" VALUES(2,'2025-09-02','','instructional',2520,'',1,3);
INSERT INTO "calendar" VALUES(2,'2025-09-03','','instructional',2520,'',1,4);
INSERT INTO "calendar" VALUES(2,'2025-09-04','','instructional',2520,'',1,5);
INSERT INTO "calendar" VALUES(2,'2025-09-05','','instructional',2520,'',1,6);
INSERT INTO "calendar" VALUES(2,'2025-09-08','','instructional',2520,'',1,7);
INSERT INTO "calendar" VALUES(2,'2025-09-09','','instructional',2520,'',1,8);
INSERT INTO "calendar" VALUES(2,'2025-09-10','','instructional',2520,'',1,9);
INSERT INTO "calendar" VALUES(2,'2025-09-11','','instructional',2520,'',1,10);
INSERT INTO "calendar" VALUES(2,'2025-09-12','','instructional',2520,'',1,11);
INSERT INTO "calendar" VALUES(2,'2025-09-15','','instructional',2520,'',1,12);
INSERT INTO "calendar" VALUES(2,'2025-09-16','','instructional',2520,'',1,13);
INSERT INTO "calendar" VALUES(2,'2025-09-17','','instructional',2520,'',1,14);
INSERT INTO "calendar" VALUES(2,'2025-09-18','','instructional',2520,'',1,15);
INSERT INTO "calendar" VALUES(2,'2025-09-19','','instructional',2520,'',1,16);
INSERT INTO "calendar" VALUES(2,'2025-09-22','','instructional',2520,'',1,17);
INSERT INTO "calendar" VALUES(2,'2025-09-23','','instructional',2520,'',1,18);
INSERT INTO "calendar" VALUES(2,'2025-09-24','','instructional',2520,'',1,19);
INSERT INTO "calendar" VALUES(2,'2025-09-25','','instructional',2520,'',1,20);
INSERT INTO "calendar" VALUES(2,'2025-09-26','','instructional',2520,'',1,21);
INSERT INTO "calendar" VALUES(3,'2025-09-01','','instructional',2520,'',1,22);
INSERT INTO "calendar" VALUES(3,'2025-09-02','','instructional',2520,'',1,23);
INSERT INTO "calendar" VALUES(3,'2025-09-03','','instructional',2520,'',1,24);
INSERT INTO "calendar" VALUES(3,'2025-09-04','','instructional',2520,'',1,25);
INSERT INTO "calendar" VALUES(3,'2025-09-05','','instructional',2520,'',1,26);
INSERT INTO "calendar" VALUES(3,'2025-09-08','','instructional',2520,'',1,27);
INSERT INTO "calendar" VALUES(3,'2025-09-09','','instructional',2520,'',1,28);
INSERT INTO "calendar" VALUES(3,'2025-09-10','','instructional',2520,'',1,29);
INSERT INTO "calendar" VALUES(3,'2025-09-11','','instructional',2520,'',1,30);
INSERT INTO "calendar" VALUES(3,'2025-09-12','','instructional',2520,'',1,31);
INSERT INTO "calendar" VALUES(3,'2025-09-15','','instructional',2520,'',1,32);
INSERT INTO "calendar" VALUES(3,'2025-09-16','','instructional',2520,'',1,33);
INSERT INTO "calendar" VALUES(3,'2025-09-17','','instructional',2520,'',1,34);
INSERT INTO "calendar" VALUES(3,'2025-09-18','','instructional',2520,'',1,35);
INSERT INTO "calendar" VALUES(3,'2025-09-19','','instructional',2520,'',1,36);
INSERT INTO "calendar" VALUES(3,'2025-09-22','','instructional',2520,'',1,37);
INSERT INTO "calendar" VALUES(3,'2025-09-23','','instructional',2520,'',1,38);
INSERT INTO "calendar" VALUES(3,'2025-09-24','','instructional',2520,'',1,39);
INSERT INTO "calendar" VALUES(3,'2025-09-25','','instructional',2520,'',1,40);
INSERT INTO "calendar" VALUES(3,'2025-09-26','','instructional',2520,'',1,41);
CREATE TABLE case_goals (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	met TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, due, kind, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE cells (
	year INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	dimension TEXT NOT NULL, 
	grp TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	amount INTEGER NOT NULL, 
	PRIMARY KEY (year, place, dimension, grp, measure)
)
 WITHOUT ROWID

;
INSERT INTO "cells" VALUES(2025,1,'activity','86','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,1,'activity','86','absent_units',25200);
INSERT INTO "cells" VALUES(2025,1,'activity','86','attending',10);
INSERT INTO "cells" VALUES(2025,1,'activity','86','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','band_moderate',5);
INSERT INTO "cells" VALUES(2025,1,'activity','86','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,1,'activity','86','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','broad',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','chronic',5);
INSERT INTO "cells" VALUES(2025,1,'activity','86','counted',10);
INSERT INTO "cells" VALUES(2025,1,'activity','86','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,1,'activity','86','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','marks',33);
INSERT INTO "cells" VALUES(2025,1,'activity','86','marks_attributed',33);
INSERT INTO "cells" VALUES(2025,1,'activity','86','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'activity','86','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'activity','86','product',1270080000);
INSERT INTO "cells" VALUES(2025,1,'activity','86','reached',10);
INSERT INTO "cells" VALUES(2025,1,'activity','86','registered',11);
INSERT INTO "cells" VALUES(2025,1,'activity','86','session_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'activity','86','sessions',3);
INSERT INTO "cells" VALUES(2025,1,'activity','86','sessions_closed',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','sessions_given',3);
INSERT INTO "cells" VALUES(2025,1,'activity','86','sessions_untimed',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','sessions_untold',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','students',10);
INSERT INTO "cells" VALUES(2025,1,'activity','86','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,1,'activity','86','unmet',0);
INSERT INTO "cells" VALUES(2025,1,'activity','86','visits_expected',33);
INSERT INTO "cells" VALUES(2025,1,'activity','86','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,1,'activity','86','visits_missed',13);
INSERT INTO "cells" VALUES(2025,1,'activity','86','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,1,'activity','86','visits_product',39);
INSERT INTO "cells" VALUES(2025,1,'activity_month','86:202509','sessions_marked',3);
INSERT INTO "cells" VALUES(2025,1,'activity_month','86:202509','students_expected',33);
INSERT INTO "cells" VALUES(2025,1,'activity_month','86:202509','students_expected_squared',363);
INSERT INTO "cells" VALUES(2025,1,'activity_month','86:202509','students_missed',13);
INSERT INTO "cells" VALUES(2025,1,'activity_month','86:202509','students_missed_squared',73);
INSERT INTO "cells" VALUES(2025,1,'activity_month','86:202509','students_product',143);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','absent_squared',19051200);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','absent_units',7560);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','attending',3);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','band_moderate',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','broad',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','chronic',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','counted',3);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','enrolled_squared',7620480000);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','enrolled_units',151200);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_h1',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','minutes',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','product',381024000);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','reached',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','students',3);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','unmarked_units',143640);
INSERT INTO "cells" VALUES(2025,1,'band','at_risk','unmet',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','absent_squared',279417600);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','absent_units',55440);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','attending',11);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','broad',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','chronic',11);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','counted',11);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','enrolled_squared',27941760000);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','enrolled_units',554400);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_h1',5);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','minutes',900);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','minutes_squared',162000);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','product',2794176000);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','reached',5);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','students',11);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','unmarked_units',498960);
INSERT INTO "cells" VALUES(2025,1,'band','moderate','unmet',6);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','absent_squared',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','absent_units',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','attending',63);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','band_moderate',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','broad',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','chronic',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','counted',63);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','enrolled_squared',160030080000);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','enrolled_units',3175200);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_h1',5);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','minutes',300);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','minutes_squared',18000);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','product',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','reached',5);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','students',63);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','unmarked_units',3175200);
INSERT INTO "cells" VALUES(2025,1,'band','satisfactory','unmet',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','absent_squared',406425600);
INSERT INTO "cells" VALUES(2025,1,'band','severe','absent_units',40320);
INSERT INTO "cells" VALUES(2025,1,'band','severe','attending',4);
INSERT INTO "cells" VALUES(2025,1,'band','severe','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','band_moderate',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'band','severe','broad',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','chronic',4);
INSERT INTO "cells" VALUES(2025,1,'band','severe','counted',4);
INSERT INTO "cells" VALUES(2025,1,'band','severe','enrolled_squared',10160640000);
INSERT INTO "cells" VALUES(2025,1,'band','severe','enrolled_units',201600);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_h1',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','minutes',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','product',2032128000);
INSERT INTO "cells" VALUES(2025,1,'band','severe','reached',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','students',4);
INSERT INTO "cells" VALUES(2025,1,'band','severe','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'band','severe','unmarked_units',161280);
INSERT INTO "cells" VALUES(2025,1,'band','severe','unmet',4);
INSERT INTO "cells" VALUES(2025,1,'days_band','d10','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'days_band','d10','counted',81);
INSERT INTO "cells" VALUES(2025,1,'days_band','d10','students',81);
INSERT INTO "cells" VALUES(2025,1,'disability','','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'disability','','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'disability','','attending',81);
INSERT INTO "cells" VALUES(2025,1,'disability','','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'disability','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'disability','','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'disability','','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'disability','','broad',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'disability','','counted',81);
INSERT INTO "cells" VALUES(2025,1,'disability','','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'disability','','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'disability','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'disability','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,1,'disability','','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'disability','','reached',10);
INSERT INTO "cells" VALUES(2025,1,'disability','','students',81);
INSERT INTO "cells" VALUES(2025,1,'disability','','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','unmarked_units',3979080);
INSERT INTO "cells" VALUES(2025,1,'disability','','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'disability','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'disability','','work_untold',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','attending',81);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','broad',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','counted',81);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','reached',10);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','students',81);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','unmarked_units',3979080);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'english_learner','','work_untold',0);
INSERT INTO "cells" VALUES(2025,1,'field','answers.role','cells_filled',24);
INSERT INTO "cells" VALUES(2025,1,'field','answers.role','cells_needed',24);
INSERT INTO "cells" VALUES(2025,1,'field','answers.school','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'field','answers.school','cells_needed',24);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.disability','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.disability','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.english_learner','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.english_learner','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.gender','cells_filled',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.gender','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.grade','cells_filled',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.grade','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.low_income','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.low_income','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.race_ethnicity','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'field','enrolments.race_ethnicity','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'field','participation.status','cells_filled',33);
INSERT INTO "cells" VALUES(2025,1,'field','participation.status','cells_needed',33);
INSERT INTO "cells" VALUES(2025,1,'gender','female','absent_squared',673142400);
INSERT INTO "cells" VALUES(2025,1,'gender','female','absent_units',95760);
INSERT INTO "cells" VALUES(2025,1,'gender','female','attending',40);
INSERT INTO "cells" VALUES(2025,1,'gender','female','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,1,'gender','female','band_moderate',10);
INSERT INTO "cells" VALUES(2025,1,'gender','female','band_satisfactory',24);
INSERT INTO "cells" VALUES(2025,1,'gender','female','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'gender','female','broad',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','chronic',14);
INSERT INTO "cells" VALUES(2025,1,'gender','female','counted',40);
INSERT INTO "cells" VALUES(2025,1,'gender','female','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','enrolled_squared',101606400000);
INSERT INTO "cells" VALUES(2025,1,'gender','female','enrolled_units',2016000);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_h1',5);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','minutes',900);
INSERT INTO "cells" VALUES(2025,1,'gender','female','minutes_squared',162000);
INSERT INTO "cells" VALUES(2025,1,'gender','female','mode_untold',5);
INSERT INTO "cells" VALUES(2025,1,'gender','female','product',4826304000);
INSERT INTO "cells" VALUES(2025,1,'gender','female','reached',5);
INSERT INTO "cells" VALUES(2025,1,'gender','female','students',40);
INSERT INTO "cells" VALUES(2025,1,'gender','female','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','unmarked_units',1920240);
INSERT INTO "cells" VALUES(2025,1,'gender','female','unmet',9);
INSERT INTO "cells" VALUES(2025,1,'gender','female','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'gender','female','work_untold',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','absent_squared',31752000);
INSERT INTO "cells" VALUES(2025,1,'gender','male','absent_units',7560);
INSERT INTO "cells" VALUES(2025,1,'gender','male','attending',41);
INSERT INTO "cells" VALUES(2025,1,'gender','male','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,1,'gender','male','band_moderate',1);
INSERT INTO "cells" VALUES(2025,1,'gender','male','band_satisfactory',39);
INSERT INTO "cells" VALUES(2025,1,'gender','male','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','broad',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','chronic',1);
INSERT INTO "cells" VALUES(2025,1,'gender','male','counted',41);
INSERT INTO "cells" VALUES(2025,1,'gender','male','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','enrolled_squared',104146560000);
INSERT INTO "cells" VALUES(2025,1,'gender','male','enrolled_units',2066400);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_h1',5);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','minutes',300);
INSERT INTO "cells" VALUES(2025,1,'gender','male','minutes_squared',18000);
INSERT INTO "cells" VALUES(2025,1,'gender','male','mode_untold',5);
INSERT INTO "cells" VALUES(2025,1,'gender','male','product',381024000);
INSERT INTO "cells" VALUES(2025,1,'gender','male','reached',5);
INSERT INTO "cells" VALUES(2025,1,'gender','male','students',41);
INSERT INTO "cells" VALUES(2025,1,'gender','male','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','unmarked_units',2058840);
INSERT INTO "cells" VALUES(2025,1,'gender','male','unmet',1);
INSERT INTO "cells" VALUES(2025,1,'gender','male','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'gender','male','work_untold',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'grade','7','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'grade','7','attending',81);
INSERT INTO "cells" VALUES(2025,1,'grade','7','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'grade','7','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'grade','7','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'grade','7','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'grade','7','broad',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'grade','7','counted',81);
INSERT INTO "cells" VALUES(2025,1,'grade','7','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'grade','7','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'grade','7','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'grade','7','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'grade','7','reached',10);
INSERT INTO "cells" VALUES(2025,1,'grade','7','registered',11);
INSERT INTO "cells" VALUES(2025,1,'grade','7','students',81);
INSERT INTO "cells" VALUES(2025,1,'grade','7','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'grade','7','unmarked_units',3979080);
INSERT INTO "cells" VALUES(2025,1,'grade','7','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'grade','7','visits_expected',33);
INSERT INTO "cells" VALUES(2025,1,'grade','7','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,1,'grade','7','visits_missed',13);
INSERT INTO "cells" VALUES(2025,1,'grade','7','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,1,'grade','7','visits_product',39);
INSERT INTO "cells" VALUES(2025,1,'half_day_judged','alike','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'half_day_judged','alike','counted',81);
INSERT INTO "cells" VALUES(2025,1,'half_day_judged','alike','students',81);
INSERT INTO "cells" VALUES(2025,1,'hours','0','of_hours',71);
INSERT INTO "cells" VALUES(2025,1,'hours','1','of_hours',5);
INSERT INTO "cells" VALUES(2025,1,'hours','3','of_hours',5);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','absent_squared',577886400);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','absent_units',78120);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','attending',71);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','band_moderate',6);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','band_satisfactory',58);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','broad',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','chronic',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','counted',71);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','enrolled_squared',180351360000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','enrolled_units',3578400);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_h1',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','minutes',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','product',3937248000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','reached',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','students',71);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','unmarked_units',3500280);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h0','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','absent_units',25200);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','attending',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','band_moderate',5);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','broad',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','chronic',5);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','counted',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','product',1270080000);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','reached',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','students',10);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,1,'hours_band','h1','unmet',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','communicating','typed_activities',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','communicating','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','communicating','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','communicating','typed_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','community','typed_activities',1);
INSERT INTO "cells" VALUES(2025,1,'involvement','community','typed_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'involvement','community','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','community','typed_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','decision_making','typed_activities',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','decision_making','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','decision_making','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','decision_making','typed_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','learning_at_home','typed_activities',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','learning_at_home','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','learning_at_home','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','learning_at_home','typed_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','parenting','typed_activities',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','parenting','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','parenting','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','parenting','typed_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','volunteering','typed_activities',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','volunteering','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','volunteering','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,1,'involvement','volunteering','typed_most',0);
INSERT INTO "cells" VALUES(2025,1,'item','6:i_feel_safe_at_school_c21022b3|','against',4);
INSERT INTO "cells" VALUES(2025,1,'item','6:i_feel_safe_at_school_c21022b3|','favourable',8);
INSERT INTO "cells" VALUES(2025,1,'item','6:i_feel_safe_at_school_c21022b3|','respondents',12);
INSERT INTO "cells" VALUES(2025,1,'item','6:i_feel_safe_at_school_c21022b3|','strongest',3);
INSERT INTO "cells" VALUES(2025,1,'item','6:i_feel_safe_at_school_c21022b3|','valid',12);
INSERT INTO "cells" VALUES(2025,1,'item_role','student6:i_feel_safe_at_school_c21022b3|','favourable',8);
INSERT INTO "cells" VALUES(2025,1,'item_role','student6:i_feel_safe_at_school_c21022b3|','respondents',12);
INSERT INTO "cells" VALUES(2025,1,'item_role','student6:i_feel_safe_at_school_c21022b3|','valid',12);
INSERT INTO "cells" VALUES(2025,1,'low_income','','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'low_income','','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'low_income','','attending',81);
INSERT INTO "cells" VALUES(2025,1,'low_income','','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'low_income','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'low_income','','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'low_income','','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'low_income','','broad',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'low_income','','counted',81);
INSERT INTO "cells" VALUES(2025,1,'low_income','','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'low_income','','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'low_income','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'low_income','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,1,'low_income','','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'low_income','','reached',10);
INSERT INTO "cells" VALUES(2025,1,'low_income','','students',81);
INSERT INTO "cells" VALUES(2025,1,'low_income','','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','unmarked_units',3979080);
INSERT INTO "cells" VALUES(2025,1,'low_income','','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'low_income','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'low_income','','work_untold',0);
INSERT INTO "cells" VALUES(2025,1,'month','202509','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'month','202509','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'month','202509','attending',81);
INSERT INTO "cells" VALUES(2025,1,'month','202509','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'month','202509','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'month','202509','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'month','202509','students',81);
INSERT INTO "cells" VALUES(2025,1,'partner','85','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,1,'partner','85','absent_units',25200);
INSERT INTO "cells" VALUES(2025,1,'partner','85','attending',10);
INSERT INTO "cells" VALUES(2025,1,'partner','85','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','band_moderate',5);
INSERT INTO "cells" VALUES(2025,1,'partner','85','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,1,'partner','85','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','broad',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','chronic',5);
INSERT INTO "cells" VALUES(2025,1,'partner','85','counted',10);
INSERT INTO "cells" VALUES(2025,1,'partner','85','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,1,'partner','85','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','last_day',20354);
INSERT INTO "cells" VALUES(2025,1,'partner','85','marks',33);
INSERT INTO "cells" VALUES(2025,1,'partner','85','marks_attributed',33);
INSERT INTO "cells" VALUES(2025,1,'partner','85','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'partner','85','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'partner','85','partner_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'partner','85','partners',1);
INSERT INTO "cells" VALUES(2025,1,'partner','85','partners_active',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','partners_paper',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','product',1270080000);
INSERT INTO "cells" VALUES(2025,1,'partner','85','reached',10);
INSERT INTO "cells" VALUES(2025,1,'partner','85','registered',11);
INSERT INTO "cells" VALUES(2025,1,'partner','85','session_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'partner','85','sessions',3);
INSERT INTO "cells" VALUES(2025,1,'partner','85','sessions_closed',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','sessions_given',3);
INSERT INTO "cells" VALUES(2025,1,'partner','85','sessions_untimed',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','sessions_untold',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','students',10);
INSERT INTO "cells" VALUES(2025,1,'partner','85','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,1,'partner','85','unmet',0);
INSERT INTO "cells" VALUES(2025,1,'partner','85','visits_expected',33);
INSERT INTO "cells" VALUES(2025,1,'partner','85','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,1,'partner','85','visits_missed',13);
INSERT INTO "cells" VALUES(2025,1,'partner','85','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,1,'partner','85','visits_product',39);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','agreements_current',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','agreements_lapsed',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','agreements_run',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','agreements_soon',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','agreements_told',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','agreements_untold',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','partners',1);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','partners_active',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','partners_once',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','partners_paper',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','partners_working',1);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','tenure_long',0);
INSERT INTO "cells" VALUES(2025,1,'partner_type','civic','tenure_told',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','attending',81);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','broad',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','counted',81);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','reached',10);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','students',81);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','unmarked_units',3979080);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'race_ethnicity','','work_untold',0);
INSERT INTO "cells" VALUES(2025,1,'role','student','favourable',8);
INSERT INTO "cells" VALUES(2025,1,'role','student','respondents',12);
INSERT INTO "cells" VALUES(2025,1,'role','student','valid',12);
INSERT INTO "cells" VALUES(2025,1,'source','1','rows_accepted',40);
INSERT INTO "cells" VALUES(2025,1,'source','1','rows_matched',0);
INSERT INTO "cells" VALUES(2025,1,'source','1','rows_read',40);
INSERT INTO "cells" VALUES(2025,1,'source','1','rows_repeated',0);
INSERT INTO "cells" VALUES(2025,1,'source','1','rows_with_id',0);
INSERT INTO "cells" VALUES(2025,1,'source','2','cells_filled',164);
INSERT INTO "cells" VALUES(2025,1,'source','2','cells_needed',492);
INSERT INTO "cells" VALUES(2025,1,'source','2','rows_accepted',82);
INSERT INTO "cells" VALUES(2025,1,'source','2','rows_matched',0);
INSERT INTO "cells" VALUES(2025,1,'source','2','rows_read',82);
INSERT INTO "cells" VALUES(2025,1,'source','2','rows_repeated',0);
INSERT INTO "cells" VALUES(2025,1,'source','2','rows_with_id',0);
INSERT INTO "cells" VALUES(2025,1,'source','4','rows_accepted',42);
INSERT INTO "cells" VALUES(2025,1,'source','4','rows_matched',41);
INSERT INTO "cells" VALUES(2025,1,'source','4','rows_read',43);
INSERT INTO "cells" VALUES(2025,1,'source','4','rows_repeated',0);
INSERT INTO "cells" VALUES(2025,1,'source','4','rows_with_id',42);
INSERT INTO "cells" VALUES(2025,1,'source','5','cells_filled',33);
INSERT INTO "cells" VALUES(2025,1,'source','5','cells_needed',33);
INSERT INTO "cells" VALUES(2025,1,'source','5','rows_accepted',11);
INSERT INTO "cells" VALUES(2025,1,'source','5','rows_matched',33);
INSERT INTO "cells" VALUES(2025,1,'source','5','rows_read',11);
INSERT INTO "cells" VALUES(2025,1,'source','5','rows_repeated',0);
INSERT INTO "cells" VALUES(2025,1,'source','5','rows_with_id',33);
INSERT INTO "cells" VALUES(2025,1,'source','6','cells_filled',24);
INSERT INTO "cells" VALUES(2025,1,'source','6','cells_needed',48);
INSERT INTO "cells" VALUES(2025,1,'source','6','rows_accepted',12);
INSERT INTO "cells" VALUES(2025,1,'source','6','rows_matched',0);
INSERT INTO "cells" VALUES(2025,1,'source','6','rows_read',12);
INSERT INTO "cells" VALUES(2025,1,'source','6','rows_repeated',0);
INSERT INTO "cells" VALUES(2025,1,'source','6','rows_with_id',0);
INSERT INTO "cells" VALUES(2025,1,'source_ends','1','rows_accepted',40);
INSERT INTO "cells" VALUES(2025,1,'source_ends','1','rows_read',40);
INSERT INTO "cells" VALUES(2025,1,'source_ends','2','cells_filled',164);
INSERT INTO "cells" VALUES(2025,1,'source_ends','2','cells_needed',492);
INSERT INTO "cells" VALUES(2025,1,'source_ends','2','rows_accepted',82);
INSERT INTO "cells" VALUES(2025,1,'source_ends','2','rows_read',82);
INSERT INTO "cells" VALUES(2025,1,'source_ends','4','rows_accepted',42);
INSERT INTO "cells" VALUES(2025,1,'source_ends','4','rows_matched',41);
INSERT INTO "cells" VALUES(2025,1,'source_ends','4','rows_read',43);
INSERT INTO "cells" VALUES(2025,1,'source_ends','4','rows_with_id',42);
INSERT INTO "cells" VALUES(2025,1,'source_ends','5','cells_filled',33);
INSERT INTO "cells" VALUES(2025,1,'source_ends','5','cells_needed',33);
INSERT INTO "cells" VALUES(2025,1,'source_ends','5','rows_accepted',11);
INSERT INTO "cells" VALUES(2025,1,'source_ends','5','rows_matched',33);
INSERT INTO "cells" VALUES(2025,1,'source_ends','5','rows_read',11);
INSERT INTO "cells" VALUES(2025,1,'source_ends','5','rows_with_id',33);
INSERT INTO "cells" VALUES(2025,1,'source_ends','6','cells_filled',24);
INSERT INTO "cells" VALUES(2025,1,'source_ends','6','cells_needed',48);
INSERT INTO "cells" VALUES(2025,1,'source_ends','6','rows_accepted',12);
INSERT INTO "cells" VALUES(2025,1,'source_ends','6','rows_read',12);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.disability','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.disability','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.english_learner','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.english_learner','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.gender','cells_filled',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.gender','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.grade','cells_filled',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.grade','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.low_income','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.low_income','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.race_ethnicity','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'source_field','2:enrolments.race_ethnicity','cells_needed',82);
INSERT INTO "cells" VALUES(2025,1,'source_field','5:participation.status','cells_filled',33);
INSERT INTO "cells" VALUES(2025,1,'source_field','5:participation.status','cells_needed',33);
INSERT INTO "cells" VALUES(2025,1,'source_field','6:answers.role','cells_filled',24);
INSERT INTO "cells" VALUES(2025,1,'source_field','6:answers.role','cells_needed',24);
INSERT INTO "cells" VALUES(2025,1,'source_field','6:answers.school','cells_filled',0);
INSERT INTO "cells" VALUES(2025,1,'source_field','6:answers.school','cells_needed',24);
INSERT INTO "cells" VALUES(2025,1,'stage','','agreements_current',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','agreements_lapsed',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','agreements_run',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','agreements_soon',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','agreements_told',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','agreements_untold',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','partners',1);
INSERT INTO "cells" VALUES(2025,1,'stage','','partners_active',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','partners_once',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','partners_paper',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','partners_working',1);
INSERT INTO "cells" VALUES(2025,1,'stage','','tenure_long',0);
INSERT INTO "cells" VALUES(2025,1,'stage','','tenure_told',0);
INSERT INTO "cells" VALUES(2025,1,'survey','6:','answered_students',12);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','absent_squared',577886400);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','absent_units',78120);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','attending',71);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','band_moderate',6);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','band_satisfactory',58);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','broad',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','chronic',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','counted',71);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','enrolled_squared',180351360000);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','enrolled_units',3578400);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_h1',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','minutes',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','product',3937248000);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','reached',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','students',71);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','unmarked_units',3500280);
INSERT INTO "cells" VALUES(2025,1,'took_part','no','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','absent_units',25200);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','attending',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','band_moderate',5);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','band_severe',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','broad',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','chronic',5);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','counted',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','product',1270080000);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','reached',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','students',10);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,1,'took_part','yes','unmet',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','absent_squared',704894400);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','absent_units',103320);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','agreements_current',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','agreements_lapsed',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','agreements_run',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','agreements_soon',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','agreements_told',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','agreements_untold',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','answered_students',12);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','attending',81);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','band_at_risk',3);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','band_moderate',11);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','band_satisfactory',63);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','band_severe',4);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','broad',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','cells_filled',221);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','cells_needed',573);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','chronic',15);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','counted',81);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','eligible',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','enrolled_squared',205752960000);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','enrolled_units',4082400);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','favourable',8);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_enough',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_h1',10);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_h15',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_h180',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_h270',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_h45',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','hours_h90',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','known_to',20354);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','largest_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','marks',33);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','marks_attributed',33);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','minutes',1200);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','mode_untold',10);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partner_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partner_minutes_squared',32400);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partners',1);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partners_active',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partners_known_to',20354);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partners_once',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partners_paper',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','partners_working',1);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','product',5207328000);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','reached',10);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','registered',11);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','respondents',12);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','rows_accepted',187);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','rows_checked',188);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','rows_matched',74);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','rows_read',188);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','rows_repeated',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','rows_with_id',75);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','session_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','sessions',3);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','sessions_closed',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','sessions_given',3);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','sessions_untimed',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','sessions_untold',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','students',81);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','sustained',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','tenure_long',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','tenure_told',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','typed_activities',1);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','typed_minutes',180);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','typed_minutes_most',180);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','typed_most',1);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','unmarked_units',3979080);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','unmet',10);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','valid',12);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','virtual_only',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','visits_expected',33);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','visits_missed',13);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','visits_product',39);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','work_based',0);
INSERT INTO "cells" VALUES(2025,1,'whole','whole','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,2,'activity','86','absent_units',25200);
INSERT INTO "cells" VALUES(2025,2,'activity','86','attending',10);
INSERT INTO "cells" VALUES(2025,2,'activity','86','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','band_moderate',5);
INSERT INTO "cells" VALUES(2025,2,'activity','86','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,2,'activity','86','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','broad',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','chronic',5);
INSERT INTO "cells" VALUES(2025,2,'activity','86','counted',10);
INSERT INTO "cells" VALUES(2025,2,'activity','86','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,2,'activity','86','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','marks',33);
INSERT INTO "cells" VALUES(2025,2,'activity','86','marks_attributed',33);
INSERT INTO "cells" VALUES(2025,2,'activity','86','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'activity','86','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'activity','86','product',1270080000);
INSERT INTO "cells" VALUES(2025,2,'activity','86','reached',10);
INSERT INTO "cells" VALUES(2025,2,'activity','86','registered',11);
INSERT INTO "cells" VALUES(2025,2,'activity','86','session_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'activity','86','sessions',3);
INSERT INTO "cells" VALUES(2025,2,'activity','86','sessions_closed',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','sessions_given',3);
INSERT INTO "cells" VALUES(2025,2,'activity','86','sessions_untimed',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','sessions_untold',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','students',10);
INSERT INTO "cells" VALUES(2025,2,'activity','86','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,2,'activity','86','unmet',0);
INSERT INTO "cells" VALUES(2025,2,'activity','86','visits_expected',33);
INSERT INTO "cells" VALUES(2025,2,'activity','86','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,2,'activity','86','visits_missed',13);
INSERT INTO "cells" VALUES(2025,2,'activity','86','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,2,'activity','86','visits_product',39);
INSERT INTO "cells" VALUES(2025,2,'activity_month','86:202509','sessions_marked',3);
INSERT INTO "cells" VALUES(2025,2,'activity_month','86:202509','students_expected',33);
INSERT INTO "cells" VALUES(2025,2,'activity_month','86:202509','students_expected_squared',363);
INSERT INTO "cells" VALUES(2025,2,'activity_month','86:202509','students_missed',13);
INSERT INTO "cells" VALUES(2025,2,'activity_month','86:202509','students_missed_squared',73);
INSERT INTO "cells" VALUES(2025,2,'activity_month','86:202509','students_product',143);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','absent_squared',12700800);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','absent_units',5040);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','attending',2);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','band_moderate',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','broad',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','chronic',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','counted',2);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','enrolled_squared',5080320000);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','enrolled_units',100800);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_h1',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','minutes',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','product',254016000);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','reached',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','students',2);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','unmarked_units',95760);
INSERT INTO "cells" VALUES(2025,2,'band','at_risk','unmet',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','absent_squared',260366400);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','absent_units',52920);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','attending',11);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','broad',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','counted',11);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','enrolled_squared',26036640000);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','enrolled_units',529200);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_h1',5);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','minutes',900);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','minutes_squared',162000);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','product',2603664000);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','reached',5);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','students',11);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','unmarked_units',476280);
INSERT INTO "cells" VALUES(2025,2,'band','moderate','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','absent_squared',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','absent_units',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','attending',28);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','band_moderate',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','broad',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','chronic',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','counted',28);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','enrolled_squared',71124480000);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','enrolled_units',1411200);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_h1',5);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','minutes',300);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','minutes_squared',18000);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','product',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','reached',5);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','students',28);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','unmarked_units',1411200);
INSERT INTO "cells" VALUES(2025,2,'band','satisfactory','unmet',0);
INSERT INTO "cells" VALUES(2025,2,'days_band','d10','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'days_band','d10','counted',41);
INSERT INTO "cells" VALUES(2025,2,'days_band','d10','students',41);
INSERT INTO "cells" VALUES(2025,2,'disability','','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'disability','','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'disability','','attending',41);
INSERT INTO "cells" VALUES(2025,2,'disability','','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'disability','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'disability','','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'disability','','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','broad',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'disability','','counted',41);
INSERT INTO "cells" VALUES(2025,2,'disability','','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'disability','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'disability','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'disability','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,2,'disability','','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'disability','','reached',10);
INSERT INTO "cells" VALUES(2025,2,'disability','','students',41);
INSERT INTO "cells" VALUES(2025,2,'disability','','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','unmarked_units',1983240);
INSERT INTO "cells" VALUES(2025,2,'disability','','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'disability','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'disability','','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','attending',41);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','broad',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','counted',41);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','reached',10);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','students',41);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','unmarked_units',1983240);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'english_learner','','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','absent_squared',266716800);
INSERT INTO "cells" VALUES(2025,2,'gender','female','absent_units',55440);
INSERT INTO "cells" VALUES(2025,2,'gender','female','attending',20);
INSERT INTO "cells" VALUES(2025,2,'gender','female','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'gender','female','band_moderate',10);
INSERT INTO "cells" VALUES(2025,2,'gender','female','band_satisfactory',8);
INSERT INTO "cells" VALUES(2025,2,'gender','female','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','broad',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','chronic',10);
INSERT INTO "cells" VALUES(2025,2,'gender','female','counted',20);
INSERT INTO "cells" VALUES(2025,2,'gender','female','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','enrolled_squared',50803200000);
INSERT INTO "cells" VALUES(2025,2,'gender','female','enrolled_units',1008000);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_h1',5);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','minutes',900);
INSERT INTO "cells" VALUES(2025,2,'gender','female','minutes_squared',162000);
INSERT INTO "cells" VALUES(2025,2,'gender','female','mode_untold',5);
INSERT INTO "cells" VALUES(2025,2,'gender','female','product',2794176000);
INSERT INTO "cells" VALUES(2025,2,'gender','female','reached',5);
INSERT INTO "cells" VALUES(2025,2,'gender','female','students',20);
INSERT INTO "cells" VALUES(2025,2,'gender','female','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','unmarked_units',952560);
INSERT INTO "cells" VALUES(2025,2,'gender','female','unmet',5);
INSERT INTO "cells" VALUES(2025,2,'gender','female','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'gender','female','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','absent_squared',6350400);
INSERT INTO "cells" VALUES(2025,2,'gender','male','absent_units',2520);
INSERT INTO "cells" VALUES(2025,2,'gender','male','attending',21);
INSERT INTO "cells" VALUES(2025,2,'gender','male','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','band_moderate',1);
INSERT INTO "cells" VALUES(2025,2,'gender','male','band_satisfactory',20);
INSERT INTO "cells" VALUES(2025,2,'gender','male','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','broad',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','chronic',1);
INSERT INTO "cells" VALUES(2025,2,'gender','male','counted',21);
INSERT INTO "cells" VALUES(2025,2,'gender','male','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','enrolled_squared',51438240000);
INSERT INTO "cells" VALUES(2025,2,'gender','male','enrolled_units',1033200);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_h1',5);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','minutes',300);
INSERT INTO "cells" VALUES(2025,2,'gender','male','minutes_squared',18000);
INSERT INTO "cells" VALUES(2025,2,'gender','male','mode_untold',5);
INSERT INTO "cells" VALUES(2025,2,'gender','male','product',63504000);
INSERT INTO "cells" VALUES(2025,2,'gender','male','reached',5);
INSERT INTO "cells" VALUES(2025,2,'gender','male','students',21);
INSERT INTO "cells" VALUES(2025,2,'gender','male','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','unmarked_units',1030680);
INSERT INTO "cells" VALUES(2025,2,'gender','male','unmet',1);
INSERT INTO "cells" VALUES(2025,2,'gender','male','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'gender','male','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'grade','7','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'grade','7','attending',41);
INSERT INTO "cells" VALUES(2025,2,'grade','7','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'grade','7','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'grade','7','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'grade','7','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','broad',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'grade','7','counted',41);
INSERT INTO "cells" VALUES(2025,2,'grade','7','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'grade','7','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'grade','7','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'grade','7','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'grade','7','reached',10);
INSERT INTO "cells" VALUES(2025,2,'grade','7','registered',11);
INSERT INTO "cells" VALUES(2025,2,'grade','7','students',41);
INSERT INTO "cells" VALUES(2025,2,'grade','7','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'grade','7','unmarked_units',1983240);
INSERT INTO "cells" VALUES(2025,2,'grade','7','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'grade','7','visits_expected',33);
INSERT INTO "cells" VALUES(2025,2,'grade','7','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,2,'grade','7','visits_missed',13);
INSERT INTO "cells" VALUES(2025,2,'grade','7','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,2,'grade','7','visits_product',39);
INSERT INTO "cells" VALUES(2025,2,'half_day_judged','alike','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'half_day_judged','alike','counted',41);
INSERT INTO "cells" VALUES(2025,2,'half_day_judged','alike','students',41);
INSERT INTO "cells" VALUES(2025,2,'hours','0','of_hours',31);
INSERT INTO "cells" VALUES(2025,2,'hours','1','of_hours',5);
INSERT INTO "cells" VALUES(2025,2,'hours','3','of_hours',5);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','absent_squared',146059200);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','absent_units',32760);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','attending',31);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','band_moderate',6);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','band_satisfactory',23);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','broad',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','chronic',6);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','counted',31);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','enrolled_squared',76839840000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','enrolled_units',1537200);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_h1',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','minutes',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','product',1587600000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','reached',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','students',31);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','unmarked_units',1504440);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h0','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','absent_units',25200);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','attending',10);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','band_moderate',5);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','broad',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','chronic',5);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','counted',10);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','product',1270080000);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','reached',10);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','students',10);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,2,'hours_band','h1','unmet',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','communicating','typed_activities',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','communicating','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','communicating','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','communicating','typed_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','community','typed_activities',1);
INSERT INTO "cells" VALUES(2025,2,'involvement','community','typed_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'involvement','community','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','community','typed_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','decision_making','typed_activities',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','decision_making','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','decision_making','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','decision_making','typed_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','learning_at_home','typed_activities',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','learning_at_home','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','learning_at_home','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','learning_at_home','typed_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','parenting','typed_activities',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','parenting','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','parenting','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','parenting','typed_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','volunteering','typed_activities',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','volunteering','typed_minutes',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','volunteering','typed_minutes_most',0);
INSERT INTO "cells" VALUES(2025,2,'involvement','volunteering','typed_most',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'low_income','','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'low_income','','attending',41);
INSERT INTO "cells" VALUES(2025,2,'low_income','','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'low_income','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'low_income','','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'low_income','','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','broad',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'low_income','','counted',41);
INSERT INTO "cells" VALUES(2025,2,'low_income','','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'low_income','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'low_income','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'low_income','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,2,'low_income','','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'low_income','','reached',10);
INSERT INTO "cells" VALUES(2025,2,'low_income','','students',41);
INSERT INTO "cells" VALUES(2025,2,'low_income','','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','unmarked_units',1983240);
INSERT INTO "cells" VALUES(2025,2,'low_income','','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'low_income','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'low_income','','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'month','202509','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'month','202509','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'month','202509','attending',41);
INSERT INTO "cells" VALUES(2025,2,'month','202509','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'month','202509','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'month','202509','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'month','202509','students',41);
INSERT INTO "cells" VALUES(2025,2,'partner','85','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,2,'partner','85','absent_units',25200);
INSERT INTO "cells" VALUES(2025,2,'partner','85','attending',10);
INSERT INTO "cells" VALUES(2025,2,'partner','85','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','band_moderate',5);
INSERT INTO "cells" VALUES(2025,2,'partner','85','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,2,'partner','85','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','broad',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','chronic',5);
INSERT INTO "cells" VALUES(2025,2,'partner','85','counted',10);
INSERT INTO "cells" VALUES(2025,2,'partner','85','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,2,'partner','85','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','last_day',20354);
INSERT INTO "cells" VALUES(2025,2,'partner','85','marks',33);
INSERT INTO "cells" VALUES(2025,2,'partner','85','marks_attributed',33);
INSERT INTO "cells" VALUES(2025,2,'partner','85','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'partner','85','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'partner','85','partner_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'partner','85','partners',1);
INSERT INTO "cells" VALUES(2025,2,'partner','85','partners_active',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','partners_paper',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','product',1270080000);
INSERT INTO "cells" VALUES(2025,2,'partner','85','reached',10);
INSERT INTO "cells" VALUES(2025,2,'partner','85','registered',11);
INSERT INTO "cells" VALUES(2025,2,'partner','85','session_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'partner','85','sessions',3);
INSERT INTO "cells" VALUES(2025,2,'partner','85','sessions_closed',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','sessions_given',3);
INSERT INTO "cells" VALUES(2025,2,'partner','85','sessions_untimed',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','sessions_untold',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','students',10);
INSERT INTO "cells" VALUES(2025,2,'partner','85','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,2,'partner','85','unmet',0);
INSERT INTO "cells" VALUES(2025,2,'partner','85','visits_expected',33);
INSERT INTO "cells" VALUES(2025,2,'partner','85','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,2,'partner','85','visits_missed',13);
INSERT INTO "cells" VALUES(2025,2,'partner','85','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,2,'partner','85','visits_product',39);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','agreements_current',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','agreements_lapsed',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','agreements_run',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','agreements_soon',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','agreements_told',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','agreements_untold',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','partners',1);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','partners_active',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','partners_once',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','partners_paper',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','partners_working',1);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','tenure_long',0);
INSERT INTO "cells" VALUES(2025,2,'partner_type','civic','tenure_told',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','attending',41);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','broad',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','counted',41);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','mode_untold',10);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','reached',10);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','students',41);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','unmarked_units',1983240);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'race_ethnicity','','work_untold',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','agreements_current',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','agreements_lapsed',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','agreements_run',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','agreements_soon',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','agreements_told',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','agreements_untold',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','partners',1);
INSERT INTO "cells" VALUES(2025,2,'stage','','partners_active',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','partners_once',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','partners_paper',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','partners_working',1);
INSERT INTO "cells" VALUES(2025,2,'stage','','tenure_long',0);
INSERT INTO "cells" VALUES(2025,2,'stage','','tenure_told',0);
INSERT INTO "cells" VALUES(2025,2,'term','86','led_there',0);
INSERT INTO "cells" VALUES(2025,2,'term','86','weeks_held',28672);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','absent_squared',146059200);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','absent_units',32760);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','attending',31);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','band_moderate',6);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','band_satisfactory',23);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','broad',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','chronic',6);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','counted',31);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','enrolled_squared',76839840000);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','enrolled_units',1537200);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_h1',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','minutes',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','product',1587600000);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','reached',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','students',31);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','unmarked_units',1504440);
INSERT INTO "cells" VALUES(2025,2,'took_part','no','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','absent_squared',127008000);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','absent_units',25200);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','attending',10);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','band_moderate',5);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','band_satisfactory',5);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','broad',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','chronic',5);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','counted',10);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','enrolled_squared',25401600000);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','enrolled_units',504000);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','product',1270080000);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','reached',10);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','students',10);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','unmarked_units',478800);
INSERT INTO "cells" VALUES(2025,2,'took_part','yes','unmet',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','absent_squared',273067200);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','absent_units',57960);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','agreements_current',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','agreements_lapsed',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','agreements_run',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','agreements_soon',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','agreements_told',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','agreements_untold',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','attending',41);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','band_at_risk',2);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','band_moderate',11);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','band_satisfactory',28);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','band_severe',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','broad',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','chronic',11);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','counted',41);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','eligible',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_enough',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_h1',10);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_h15',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_h180',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_h270',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_h45',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','hours_h90',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','known_to',20354);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','largest_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','marks',33);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','marks_attributed',33);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','minutes',1200);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','minutes_squared',180000);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','mode_untold',10);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partner_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partner_minutes_squared',32400);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partners',1);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partners_active',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partners_known_to',20354);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partners_once',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partners_paper',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','partners_working',1);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','product',2857680000);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','reached',10);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','registered',11);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','session_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','sessions',3);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','sessions_closed',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','sessions_given',3);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','sessions_untimed',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','sessions_untold',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','students',41);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','sustained',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','tenure_long',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','tenure_told',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','typed_activities',1);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','typed_minutes',180);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','typed_minutes_most',180);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','typed_most',1);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','unmarked_units',1983240);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','unmet',6);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','virtual_only',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','visits_expected',33);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','visits_expected_squared',99);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','visits_missed',13);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','visits_missed_squared',29);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','visits_product',39);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','work_based',0);
INSERT INTO "cells" VALUES(2025,2,'whole','whole','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','absent_squared',6350400);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','absent_units',2520);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','attending',1);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','band_moderate',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','band_severe',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','broad',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','chronic',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','counted',1);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','enrolled_squared',2540160000);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','enrolled_units',50400);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','product',127008000);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','reached',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','students',1);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','unmarked_units',47880);
INSERT INTO "cells" VALUES(2025,3,'band','at_risk','unmet',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','absent_squared',6350400);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','absent_units',2520);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','attending',1);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','band_severe',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','broad',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','chronic',1);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','counted',1);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','enrolled_squared',635040000);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','enrolled_units',25200);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','product',63504000);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','reached',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','students',1);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','unmarked_units',22680);
INSERT INTO "cells" VALUES(2025,3,'band','moderate','unmet',1);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','absent_squared',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','absent_units',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','attending',35);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','band_moderate',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','band_severe',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','broad',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','chronic',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','counted',35);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','enrolled_squared',88905600000);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','enrolled_units',1764000);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','product',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','reached',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','students',35);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','unmarked_units',1764000);
INSERT INTO "cells" VALUES(2025,3,'band','satisfactory','unmet',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','absent_squared',406425600);
INSERT INTO "cells" VALUES(2025,3,'band','severe','absent_units',40320);
INSERT INTO "cells" VALUES(2025,3,'band','severe','attending',4);
INSERT INTO "cells" VALUES(2025,3,'band','severe','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','band_moderate',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','band_satisfactory',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'band','severe','broad',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','chronic',4);
INSERT INTO "cells" VALUES(2025,3,'band','severe','counted',4);
INSERT INTO "cells" VALUES(2025,3,'band','severe','enrolled_squared',10160640000);
INSERT INTO "cells" VALUES(2025,3,'band','severe','enrolled_units',201600);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','product',2032128000);
INSERT INTO "cells" VALUES(2025,3,'band','severe','reached',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','students',4);
INSERT INTO "cells" VALUES(2025,3,'band','severe','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'band','severe','unmarked_units',161280);
INSERT INTO "cells" VALUES(2025,3,'band','severe','unmet',4);
INSERT INTO "cells" VALUES(2025,3,'days_band','d10','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'days_band','d10','counted',41);
INSERT INTO "cells" VALUES(2025,3,'days_band','d10','students',41);
INSERT INTO "cells" VALUES(2025,3,'disability','','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'disability','','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'disability','','attending',41);
INSERT INTO "cells" VALUES(2025,3,'disability','','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'disability','','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'disability','','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'disability','','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'disability','','broad',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'disability','','counted',41);
INSERT INTO "cells" VALUES(2025,3,'disability','','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'disability','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'disability','','reached',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','students',41);
INSERT INTO "cells" VALUES(2025,3,'disability','','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'disability','','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'disability','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'disability','','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','attending',41);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','broad',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','counted',41);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','reached',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','students',41);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'english_learner','','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','absent_squared',406425600);
INSERT INTO "cells" VALUES(2025,3,'gender','female','absent_units',40320);
INSERT INTO "cells" VALUES(2025,3,'gender','female','attending',20);
INSERT INTO "cells" VALUES(2025,3,'gender','female','band_at_risk',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','band_moderate',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','band_satisfactory',16);
INSERT INTO "cells" VALUES(2025,3,'gender','female','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'gender','female','broad',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','chronic',4);
INSERT INTO "cells" VALUES(2025,3,'gender','female','counted',20);
INSERT INTO "cells" VALUES(2025,3,'gender','female','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','enrolled_squared',50803200000);
INSERT INTO "cells" VALUES(2025,3,'gender','female','enrolled_units',1008000);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','product',2032128000);
INSERT INTO "cells" VALUES(2025,3,'gender','female','reached',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','students',20);
INSERT INTO "cells" VALUES(2025,3,'gender','female','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','unmarked_units',967680);
INSERT INTO "cells" VALUES(2025,3,'gender','female','unmet',4);
INSERT INTO "cells" VALUES(2025,3,'gender','female','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'gender','female','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','absent_squared',12700800);
INSERT INTO "cells" VALUES(2025,3,'gender','male','absent_units',5040);
INSERT INTO "cells" VALUES(2025,3,'gender','male','attending',21);
INSERT INTO "cells" VALUES(2025,3,'gender','male','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'gender','male','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'gender','male','band_satisfactory',19);
INSERT INTO "cells" VALUES(2025,3,'gender','male','band_severe',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','broad',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','chronic',1);
INSERT INTO "cells" VALUES(2025,3,'gender','male','counted',21);
INSERT INTO "cells" VALUES(2025,3,'gender','male','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','enrolled_squared',51438240000);
INSERT INTO "cells" VALUES(2025,3,'gender','male','enrolled_units',1033200);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','product',190512000);
INSERT INTO "cells" VALUES(2025,3,'gender','male','reached',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','students',21);
INSERT INTO "cells" VALUES(2025,3,'gender','male','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','unmarked_units',1028160);
INSERT INTO "cells" VALUES(2025,3,'gender','male','unmet',1);
INSERT INTO "cells" VALUES(2025,3,'gender','male','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'gender','male','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'grade','7','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'grade','7','attending',41);
INSERT INTO "cells" VALUES(2025,3,'grade','7','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'grade','7','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'grade','7','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'grade','7','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'grade','7','broad',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'grade','7','counted',41);
INSERT INTO "cells" VALUES(2025,3,'grade','7','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'grade','7','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'grade','7','reached',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','students',41);
INSERT INTO "cells" VALUES(2025,3,'grade','7','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'grade','7','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'grade','7','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'half_day_judged','alike','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'half_day_judged','alike','counted',41);
INSERT INTO "cells" VALUES(2025,3,'half_day_judged','alike','students',41);
INSERT INTO "cells" VALUES(2025,3,'hours','0','of_hours',41);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','attending',41);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','broad',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','counted',41);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','reached',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','students',41);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'hours_band','h0','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'low_income','','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'low_income','','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'low_income','','attending',41);
INSERT INTO "cells" VALUES(2025,3,'low_income','','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'low_income','','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'low_income','','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'low_income','','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'low_income','','broad',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'low_income','','counted',41);
INSERT INTO "cells" VALUES(2025,3,'low_income','','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'low_income','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'low_income','','reached',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','students',41);
INSERT INTO "cells" VALUES(2025,3,'low_income','','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'low_income','','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'low_income','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'low_income','','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'month','202509','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'month','202509','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'month','202509','attending',41);
INSERT INTO "cells" VALUES(2025,3,'month','202509','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'month','202509','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'month','202509','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'month','202509','students',41);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','attending',41);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','broad',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','counted',41);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','reached',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','students',41);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'race_ethnicity','','work_untold',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','attending',41);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','broad',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','counted',41);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','reached',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','students',41);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'took_part','no','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','absent_squared',419126400);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','absent_units',45360);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','attending',41);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','band_at_risk',1);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','band_moderate',1);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','band_satisfactory',35);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','band_severe',4);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','broad',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','chronic',5);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','counted',41);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','eligible',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','enrolled_squared',102241440000);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','enrolled_units',2041200);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_enough',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_h1',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_h15',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_h180',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_h270',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_h45',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','hours_h90',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','kinds_unknown',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','minutes',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','minutes_squared',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','mode_untold',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','product',2222640000);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','reached',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','students',41);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','sustained',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','unmarked_units',1995840);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','unmet',5);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','virtual_only',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','work_based',0);
INSERT INTO "cells" VALUES(2025,3,'whole','whole','work_untold',0);
CREATE TABLE challenges (
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	challenge_type TEXT NOT NULL, 
	opened TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	resolved TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, partner, school, challenge_type, opened, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE comment_codings (
	source INTEGER NOT NULL, 
	respondent TEXT NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	print TEXT NOT NULL, 
	themes TEXT NOT NULL, 
	tone TEXT NOT NULL, 
	at TEXT NOT NULL, 
	who TEXT NOT NULL, 
	PRIMARY KEY (source, respondent, question_key, sub_item, version)
)
 WITHOUT ROWID

;
CREATE TABLE comments (
	year INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	respondent TEXT NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	role TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	themes TEXT NOT NULL, 
	tone TEXT NOT NULL, 
	told_themes TEXT NOT NULL, 
	told_tone TEXT NOT NULL, 
	checked INTEGER NOT NULL, 
	PRIMARY KEY (year, source, respondent, question_key, sub_item)
)
 WITHOUT ROWID

;
CREATE TABLE complete_lists (
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	listed TEXT NOT NULL, 
	to_day TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (school, year, listed)
)
 WITHOUT ROWID

;
CREATE TABLE consents (
	person INTEGER NOT NULL, 
	purpose TEXT NOT NULL, 
	given TEXT NOT NULL, 
	day TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, purpose)
)
 WITHOUT ROWID

;
CREATE TABLE contacts (
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	two_way TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, partner, school, day, channel)
)
 WITHOUT ROWID

;
CREATE TABLE contributions (
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	resource_type TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	description TEXT NOT NULL, 
	quantity TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	cents INTEGER, 
	valued_by TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, partner, school, day, resource_type, direction, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE counted_years (
	year INTEGER NOT NULL, 
	counted INTEGER NOT NULL, 
	PRIMARY KEY (year)
);
INSERT INTO "counted_years" VALUES(2025,2);
CREATE TABLE course_marks (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	term TEXT NOT NULL, 
	course TEXT NOT NULL, 
	core TEXT NOT NULL, 
	course_mark TEXT NOT NULL, 
	passed TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, year, term, course)
)
 WITHOUT ROWID

;
CREATE TABLE coverage (
	batch INTEGER NOT NULL, 
	tbl TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	PRIMARY KEY (tbl, school, batch, first_day, last_day, year)
)
 WITHOUT ROWID

;
INSERT INTO "coverage" VALUES(3,'activities',0,'','',0);
INSERT INTO "coverage" VALUES(6,'answers',0,'2025-09-15','2025-09-15',0);
INSERT INTO "coverage" VALUES(4,'attendance_months',2,'2025-09-01','2025-09-26',0);
INSERT INTO "coverage" VALUES(4,'attendance_months',3,'2025-09-01','2025-09-26',0);
INSERT INTO "coverage" VALUES(1,'calendar',2,'2025-09-01','2025-09-26',0);
INSERT INTO "coverage" VALUES(1,'calendar',3,'2025-09-01','2025-09-26',0);
INSERT INTO "coverage" VALUES(3,'districts',0,'','',0);
INSERT INTO "coverage" VALUES(2,'enrolments',2,'','',2025);
INSERT INTO "coverage" VALUES(2,'enrolments',3,'','',2025);
INSERT INTO "coverage" VALUES(3,'identities',0,'','',0);
INSERT INTO "coverage" VALUES(3,'involvements',0,'','',0);
INSERT INTO "coverage" VALUES(5,'participation',2,'2025-09-09','2025-09-23',0);
INSERT INTO "coverage" VALUES(3,'partners',0,'','',0);
INSERT INTO "coverage" VALUES(3,'schools',0,'','',0);
CREATE TABLE credentials (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	credential TEXT NOT NULL, 
	completed TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, day, credential)
)
 WITHOUT ROWID

;
CREATE TABLE crosswalk (
	person INTEGER NOT NULL, 
	new_person INTEGER NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person)
)
 WITHOUT ROWID

;
CREATE TABLE data_version (
	version INTEGER NOT NULL, 
	rules INTEGER NOT NULL, 
	PRIMARY KEY (version)
);
INSERT INTO "data_version" VALUES(3,14);
CREATE TABLE decided (
	year INTEGER NOT NULL, 
	indicator TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	dimension TEXT NOT NULL, 
	grp TEXT NOT NULL, 
	edition INTEGER NOT NULL, 
	n INTEGER NOT NULL, 
	count TEXT NOT NULL, 
	value TEXT NOT NULL, 
	shown INTEGER NOT NULL, 
	PRIMARY KEY (year, indicator, place, dimension, grp, edition)
)
 WITHOUT ROWID

;
INSERT INTO "decided" VALUES(2025,'attendance_bands',1,'band','at_risk',1,81,'3.0','0.037037037037037035',2);
INSERT INTO "decided" VALUES(2025,'attendance_bands',1,'band','moderate',1,81,'11.0','0.13580246913580246',2);
INSERT INTO "decided" VALUES(2025,'attendance_bands',1,'band','satisfactory',1,81,'63.0','0.7777777777777778',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',1,'band','severe',1,81,'4.0','0.04938271604938271',2);
INSERT INTO "decided" VALUES(2025,'attendance_bands',1,'whole','whole',1,81,'15.0','1.0',1);
INSERT INTO "decided" VALUES(2025,'attendance_bands',2,'band','at_risk',1,41,'2.0','0.04878048780487805',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',2,'band','moderate',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',2,'band','satisfactory',1,41,'28.0','0.6829268292682927',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',2,'band','severe',1,41,'0.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',2,'whole','whole',1,41,'11.0','1.0',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',3,'band','at_risk',1,41,'1.0','0.024390243902439025',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',3,'band','moderate',1,41,'1.0','0.024390243902439025',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',3,'band','satisfactory',1,41,'35.0','0.8536585365853658',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',3,'band','severe',1,41,'4.0','0.0975609756097561',0);
INSERT INTO "decided" VALUES(2025,'attendance_bands',3,'whole','whole',1,41,'5.0','1.0',0);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'activity','86',1,10,'','0.95',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'disability','',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'english_learner','',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'gender','female',1,40,'','0.9525',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'gender','male',1,41,'','0.9963414634146341',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'grade','7',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'low_income','',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'month','202509',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'partner','85',1,10,'','0.95',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'race_ethnicity','',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'took_part','no',1,71,'','0.9781690140845071',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'took_part','yes',1,10,'','0.95',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',1,'whole','whole',1,81,'','0.9746913580246913',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'activity','86',1,10,'','0.95',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'disability','',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'english_learner','',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'gender','female',1,20,'','0.945',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'gender','male',1,21,'','0.9975609756097561',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'grade','7',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'low_income','',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'month','202509',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'partner','85',1,10,'','0.95',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'race_ethnicity','',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'took_part','no',1,31,'','0.978688524590164',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'took_part','yes',1,10,'','0.95',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',2,'whole','whole',1,41,'','0.971604938271605',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'disability','',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'english_learner','',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'gender','female',1,20,'','0.96',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'gender','male',1,21,'','0.9951219512195122',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'grade','7',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'low_income','',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'month','202509',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'race_ethnicity','',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'took_part','no',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'average_daily_attendance',3,'whole','whole',1,41,'','0.9777777777777777',1);
INSERT INTO "decided" VALUES(2025,'breadth',1,'disability','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',1,'english_learner','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',1,'gender','female',1,40,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'breadth',1,'gender','male',1,41,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'breadth',1,'grade','7',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',1,'low_income','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',1,'race_ethnicity','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',1,'whole','whole',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',2,'disability','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',2,'english_learner','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',2,'gender','female',1,20,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'breadth',2,'gender','male',1,21,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'breadth',2,'grade','7',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',2,'low_income','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',2,'race_ethnicity','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',2,'whole','whole',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'disability','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'english_learner','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'gender','female',1,20,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'gender','male',1,21,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'grade','7',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'low_income','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'race_ethnicity','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'breadth',3,'whole','whole',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'activity','86',1,10,'5.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'days_band','d10',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'disability','',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'english_learner','',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'gender','female',1,40,'14.0','0.35',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'gender','male',1,41,'1.0','0.024390243902439025',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'grade','7',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'half_day_judged','alike',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'low_income','',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'partner','85',1,10,'5.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'race_ethnicity','',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'took_part','no',1,71,'10.0','0.14084507042253522',2);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'took_part','yes',1,10,'5.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',1,'whole','whole',1,81,'15.0','0.18518518518518517',1);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'activity','86',1,10,'5.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'days_band','d10',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'disability','',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'english_learner','',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'gender','female',1,20,'10.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'gender','male',1,21,'1.0','0.047619047619047616',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'grade','7',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'half_day_judged','alike',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'low_income','',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'partner','85',1,10,'5.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'race_ethnicity','',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'took_part','no',1,31,'6.0','0.1935483870967742',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'took_part','yes',1,10,'5.0','0.5',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',2,'whole','whole',1,41,'11.0','0.2682926829268293',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'days_band','d10',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'disability','',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'english_learner','',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'gender','female',1,20,'4.0','0.2',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'gender','male',1,21,'1.0','0.047619047619047616',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'grade','7',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'half_day_judged','alike',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'low_income','',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'race_ethnicity','',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'took_part','no',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'chronic_absence',3,'whole','whole',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'dosage',1,'activity','86',1,10,'','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'disability','',1,81,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'english_learner','',1,81,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'gender','female',1,40,'5.0','3.0',0);
INSERT INTO "decided" VALUES(2025,'dosage',1,'gender','male',1,41,'5.0','1.0',0);
INSERT INTO "decided" VALUES(2025,'dosage',1,'grade','7',1,81,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'hours_band','h1',1,10,'10.0','1.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'hours_band','h15',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'hours_band','h180',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'hours_band','h270',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'hours_band','h45',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'hours_band','h90',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'low_income','',1,81,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'partner','85',1,10,'','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'race_ethnicity','',1,81,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',1,'whole','whole',1,81,'10.0','3.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'activity','86',1,10,'','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'disability','',1,41,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'english_learner','',1,41,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'gender','female',1,20,'5.0','3.0',0);
INSERT INTO "decided" VALUES(2025,'dosage',2,'gender','male',1,21,'5.0','1.0',0);
INSERT INTO "decided" VALUES(2025,'dosage',2,'grade','7',1,41,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'hours_band','h1',1,10,'10.0','1.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'hours_band','h15',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'hours_band','h180',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'hours_band','h270',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'hours_band','h45',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'hours_band','h90',1,10,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'low_income','',1,41,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'partner','85',1,10,'','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'race_ethnicity','',1,41,'10.0','2.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',2,'whole','whole',1,41,'10.0','3.0',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'disability','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'english_learner','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'gender','female',1,20,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'gender','male',1,21,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'grade','7',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'hours_band','h1',1,0,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'hours_band','h15',1,0,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'hours_band','h180',1,0,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'hours_band','h270',1,0,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'hours_band','h45',1,0,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'hours_band','h90',1,0,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'low_income','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'race_ethnicity','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage',3,'whole','whole',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'disability','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'english_learner','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'gender','female',1,40,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'gender','male',1,41,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'grade','7',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'low_income','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'race_ethnicity','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',1,'whole','whole',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'disability','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'english_learner','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'gender','female',1,20,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'gender','male',1,21,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'grade','7',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'low_income','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'race_ethnicity','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',2,'whole','whole',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'disability','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'english_learner','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'gender','female',1,20,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'gender','male',1,21,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'grade','7',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'low_income','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'race_ethnicity','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'dosage_equity',3,'whole','whole',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'favourable',1,'item','6:i_feel_safe_at_school_c21022b3|',1,12,'8.0','0.6666666666666666',0);
INSERT INTO "decided" VALUES(2025,'favourable',1,'role','student',1,12,'','0.6666666666666666',0);
INSERT INTO "decided" VALUES(2025,'favourable',1,'whole','whole',1,12,'','0.6666666666666666',0);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'disability','',1,81,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'english_learner','',1,81,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'gender','female',1,40,'5.0','0.0030487804878048808',0);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'gender','male',1,41,'5.0','-0.0030487804878048808',0);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'low_income','',1,81,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'race_ethnicity','',1,81,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',1,'whole','whole',1,81,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'disability','',1,41,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'english_learner','',1,41,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'gender','female',1,20,'5.0','0.011904761904761918',0);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'gender','male',1,21,'5.0','-0.011904761904761918',0);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'low_income','',1,41,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'race_ethnicity','',1,41,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',2,'whole','whole',1,41,'10.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'disability','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'english_learner','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'gender','female',1,20,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'gender','male',1,21,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'low_income','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'race_ethnicity','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'participation_gap',3,'whole','whole',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'activity','86',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'disability','',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'english_learner','',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'gender','female',1,40,'5.0','0.125',0);
INSERT INTO "decided" VALUES(2025,'reach',1,'gender','male',1,41,'5.0','0.12195121951219512',0);
INSERT INTO "decided" VALUES(2025,'reach',1,'grade','7',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'low_income','',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'partner','85',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'race_ethnicity','',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',1,'whole','whole',1,81,'10.0','0.12345679012345678',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'activity','86',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'disability','',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'english_learner','',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'gender','female',1,20,'5.0','0.25',0);
INSERT INTO "decided" VALUES(2025,'reach',2,'gender','male',1,21,'5.0','0.23809523809523808',0);
INSERT INTO "decided" VALUES(2025,'reach',2,'grade','7',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'low_income','',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'partner','85',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'race_ethnicity','',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',2,'whole','whole',1,41,'10.0','0.24390243902439024',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'disability','',1,41,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'english_learner','',1,41,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'gender','female',1,20,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'gender','male',1,21,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'grade','7',1,41,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'low_income','',1,41,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'race_ethnicity','',1,41,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'reach',3,'whole','whole',1,41,'0.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'response',1,'survey','6:',1,81,'12.0','0.14814814814814814',1);
INSERT INTO "decided" VALUES(2025,'response',1,'whole','whole',1,81,'','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'activity','86',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'disability','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'english_learner','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'gender','female',1,40,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'gender','male',1,41,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'grade','7',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'low_income','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'race_ethnicity','',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',1,'whole','whole',1,81,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'activity','86',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'disability','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'english_learner','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'gender','female',1,20,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'gender','male',1,21,'5.0','0.0',0);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'grade','7',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'low_income','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'race_ethnicity','',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',2,'whole','whole',1,41,'10.0','0.0',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'disability','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'english_learner','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'gender','female',1,20,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'gender','male',1,21,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'grade','7',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'low_income','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'race_ethnicity','',1,41,'0.0','',1);
INSERT INTO "decided" VALUES(2025,'sustained_participation',3,'whole','whole',1,41,'0.0','',1);
CREATE TABLE decision_seats (
	source INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	role TEXT NOT NULL, 
	seats INTEGER, 
	attended INTEGER, 
	stakeholders INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, body, school, day, role)
)
 WITHOUT ROWID

;
CREATE TABLE districts (
	district INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (district)
)
 WITHOUT ROWID

;
INSERT INTO "districts" VALUES(1,'HV','Hill Valley',3,2);
CREATE TABLE editions (
	edition INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	settings TEXT NOT NULL, 
	PRIMARY KEY (edition)
)
 WITHOUT ROWID

;
INSERT INTO "editions" VALUES(1,'2026-11-23','','{}');
CREATE TABLE enrolments (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	grade TEXT NOT NULL, 
	gender TEXT NOT NULL, 
	race_ethnicity TEXT NOT NULL, 
	english_learner TEXT NOT NULL, 
	disability TEXT NOT NULL, 
	low_income TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, school, year, first_day)
)
 WITHOUT ROWID

;
INSERT INTO "enrolments" VALUES(4,2,2025,'','','7','female','','','','',2,2);
INSERT INTO "enrolments" VALUES(5,2,2025,'','','7','female','','','','',2,3);
INSERT INTO "enrolments" VALUES(6,2,2025,'','','7','female','','','','',2,4);
INSERT INTO "enrolments" VALUES(7,2,2025,'','','7','female','','','','',2,5);
INSERT INTO "enrolments" VALUES(8,2,2025,'','','7','female','','','','',2,6);
INSERT INTO "enrolments" VALUES(9,2,2025,'','','7','female','','','','',2,7);
INSERT INTO "enrolments" VALUES(10,2,2025,'','','7','female','','','','',2,8);
INSERT INTO "enrolments" VALUES(11,2,2025,'','','7','female','','','','',2,9);
INSERT INTO "enrolments" VALUES(12,2,2025,'','','7','female','','','','',2,10);
INSERT INTO "enrolments" VALUES(13,2,2025,'','','7','female','','','','',2,11);
INSERT INTO "enrolments" VALUES(14,2,2025,'','','7','female','','','','',2,12);
INSERT INTO "enrolments" VALUES(15,2,2025,'','','7','female','','','','',2,13);
INSERT INTO "enrolments" VALUES(16,2,2025,'','','7','female','','','','',2,14);
INSERT INTO "enrolments" VALUES(17,2,2025,'','','7','female','','','','',2,15);
INSERT INTO "enrolments" VALUES(18,2,2025,'','','7','female','','','','',2,16);
INSERT INTO "enrolments" VALUES(19,2,2025,'','','7','female','','','','',2,17);
INSERT INTO "enrolments" VALUES(20,2,2025,'','','7','female','','','','',2,18);
INSERT INTO "enrolments" VALUES(21,2,2025,'','','7','female','','','','',2,19);
INSERT INTO "enrolments" VALUES(22,2,2025,'','','7','female','','','','',2,20);
INSERT INTO "enrolments" VALUES(23,2,2025,'','','7','female','','','','',2,21);
INSERT INTO "enrolments" VALUES(24,2,2025,'','','7','male','','','','',2,22);
INSERT INTO "enrolments" VALUES(25,2,2025,'','','7','male','','','','',2,23);
INSERT INTO "enrolments" VALUES(26,2,2025,'','','7','male','','','','',2,24);
INSERT INTO "enrolments" VALUES(27,2,2025,'','','7','male','','','','',2,25);
INSERT INTO "enrolments" VALUES(28,2,2025,'','','7','male','','','','',2,26);
INSERT INTO "enrolments" VALUES(29,2,2025,'','','7','male','','','','',2,27);
INSERT INTO "enrolments" VALUES(30,2,2025,'','','7','male','','','','',2,28);
INSERT INTO "enrolments" VALUES(31,2,2025,'','','7','male','','','','',2,29);
INSERT INTO "enrolments" VALUES(32,2,2025,'','','7','male','','','','',2,30);
INSERT INTO "enrolments" VALUES(33,2,2025,'','','7','male','','','','',2,31);
INSERT INTO "enrolments" VALUES(34,2,2025,'','','7','male','','','','',2,32);
INSERT INTO "enrolments" VALUES(35,2,2025,'','','7','male','','','','',2,33);
INSERT INTO "enrolments" VALUES(36,2,2025,'','','7','male','','','','',2,34);
INSERT INTO "enrolments" VALUES(37,2,2025,'','','7','male','','','','',2,35);
INSERT INTO "enrolments" VALUES(38,2,2025,'','','7','male','','','','',2,36);
INSERT INTO "enrolments" VALUES(39,2,2025,'','','7','male','','','','',2,37);
INSERT INTO "enrolments" VALUES(40,2,2025,'','','7','male','','','','',2,38);
INSERT INTO "enrolments" VALUES(41,2,2025,'','','7','male','','','','',2,39);
INSERT INTO "enrolments" VALUES(42,2,2025,'','','7','male','','','','',2,40);
INSERT INTO "enrolments" VALUES(43,2,2025,'','','7','male','','','','',2,41);
INSERT INTO "enrolments" VALUES(44,3,2025,'','','7','female','','','','',2,42);
INSERT INTO "enrolments" VALUES(45,3,2025,'','','7','female','','','','',2,43);
INSERT INTO "enrolments" VALUES(46,3,2025,'','','7','female','','','','',2,44);
INSERT INTO "enrolments" VALUES(47,3,2025,'','','7','female','','','','',2,45);
INSERT INTO "enrolments" VALUES(48,3,2025,'','','7','female','','','','',2,46);
INSERT INTO "enrolments" VALUES(49,3,2025,'','','7','female','','','','',2,47);
INSERT INTO "enrolments" VALUES(50,3,2025,'','','7','female','','','','',2,48);
INSERT INTO "enrolments" VALUES(51,3,2025,'','','7','female','','','','',2,49);
INSERT INTO "enrolments" VALUES(52,3,2025,'','','7','female','','','','',2,50);
INSERT INTO "enrolments" VALUES(53,3,2025,'','','7','female','','','','',2,51);
INSERT INTO "enrolments" VALUES(54,3,2025,'','','7','female','','','','',2,52);
INSERT INTO "enrolments" VALUES(55,3,2025,'','','7','female','','','','',2,53);
INSERT INTO "enrolments" VALUES(56,3,2025,'','','7','female','','','','',2,54);
INSERT INTO "enrolments" VALUES(57,3,2025,'','','7','female','','','','',2,55);
INSERT INTO "enrolments" VALUES(58,3,2025,'','','7','female','','','','',2,56);
INSERT INTO "enrolments" VALUES(59,3,2025,'','','7','female','','','','',2,57);
INSERT INTO "enrolments" VALUES(60,3,2025,'','','7','female','','','','',2,58);
INSERT INTO "enrolments" VALUES(61,3,2025,'','','7','female','','','','',2,59);
INSERT INTO "enrolments" VALUES(62,3,2025,'','','7','female','','','','',2,60);
INSERT INTO "enrolments" VALUES(63,3,2025,'','','7','female','','','','',2,61);
INSERT INTO "enrolments" VALUES(64,3,2025,'','','7','male','','','','',2,62);
INSERT INTO "enrolments" VALUES(65,3,2025,'','','7','male','','','','',2,63);
INSERT INTO "enrolments" VALUES(66,3,2025,'','','7','male','','','','',2,64);
INSERT INTO "enrolments" VALUES(67,3,2025,'','','7','male','','','','',2,65);
INSERT INTO "enrolments" VALUES(68,3,2025,'','','7','male','','','','',2,66);
INSERT INTO "enrolments" VALUES(69,3,2025,'','','7','male','','','','',2,67);
INSERT INTO "enrolments" VALUES(70,3,2025,'','','7','male','','','','',2,68);
INSERT INTO "enrolments" VALUES(71,3,2025,'','','7','male','','','','',2,69);
INSERT INTO "enrolments" VALUES(72,3,2025,'','','7','male','','','','',2,70);
INSERT INTO "enrolments" VALUES(73,3,2025,'','','7','male','','','','',2,71);
INSERT INTO "enrolments" VALUES(74,3,2025,'','','7','male','','','','',2,72);
INSERT INTO "enrolments" VALUES(75,3,2025,'','','7','male','','','','',2,73);
INSERT INTO "enrolments" VALUES(76,3,2025,'','','7','male','','','','',2,74);
INSERT INTO "enrolments" VALUES(77,3,2025,'','','7','male','','','','',2,75);
INSERT INTO "enrolments" VALUES(78,3,2025,'','','7','male','','','','',2,76);
INSERT INTO "enrolments" VALUES(79,3,2025,'','','7','male','','','','',2,77);
INSERT INTO "enrolments" VALUES(80,3,2025,'','','7','male','','','','',2,78);
INSERT INTO "enrolments" VALUES(81,3,2025,'','','7','male','','','','',2,79);
INSERT INTO "enrolments" VALUES(82,3,2025,'','','7','male','','','','',2,80);
INSERT INTO "enrolments" VALUES(83,3,2025,'','','7','male','','','','',2,81);
INSERT INTO "enrolments" VALUES(84,2,2025,'','2025-09-12','7','male','','','','',2,82);
INSERT INTO "enrolments" VALUES(84,3,2025,'2025-09-15','','7','male','','','','',2,83);
CREATE TABLE entities (
	id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	district INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "entities" VALUES(1,'district',0,'');
INSERT INTO "entities" VALUES(2,'school',1,'0110');
INSERT INTO "entities" VALUES(3,'school',1,'0120');
INSERT INTO "entities" VALUES(4,'person',1,'1001');
INSERT INTO "entities" VALUES(5,'person',1,'1002');
INSERT INTO "entities" VALUES(6,'person',1,'1003');
INSERT INTO "entities" VALUES(7,'person',1,'1004');
INSERT INTO "entities" VALUES(8,'person',1,'1005');
INSERT INTO "entities" VALUES(9,'person',1,'1006');
INSERT INTO "entities" VALUES(10,'person',1,'1007');
INSERT INTO "entities" VALUES(11,'person',1,'1008');
INSERT INTO "entities" VALUES(12,'person',1,'1009');
INSERT INTO "entities" VALUES(13,'person',1,'1010');
INSERT INTO "entities" VALUES(14,'person',1,'1011');
INSERT INTO "entities" VALUES(15,'person',1,'1012');
INSERT INTO "entities" VALUES(16,'person',1,'1013');
INSERT INTO "entities" VALUES(17,'person',1,'1014');
INSERT INTO "entities" VALUES(18,'person',1,'1015');
INSERT INTO "entities" VALUES(19,'person',1,'1016');
INSERT INTO "entities" VALUES(20,'person',1,'1017');
INSERT INTO "entities" VALUES(21,'person',1,'1018');
INSERT INTO "entities" VALUES(22,'person',1,'1019');
INSERT INTO "entities" VALUES(23,'person',1,'1020');
INSERT INTO "entities" VALUES(24,'person',1,'1021');
INSERT INTO "entities" VALUES(25,'person',1,'1022');
INSERT INTO "entities" VALUES(26,'person',1,'1023');
INSERT INTO "entities" VALUES(27,'person',1,'1024');
INSERT INTO "entities" VALUES(28,'person',1,'1025');
INSERT INTO "entities" VALUES(29,'person',1,'1026');
INSERT INTO "entities" VALUES(30,'person',1,'1027');
INSERT INTO "entities" VALUES(31,'person',1,'1028');
INSERT INTO "entities" VALUES(32,'person',1,'1029');
INSERT INTO "entities" VALUES(33,'person',1,'1030');
INSERT INTO "entities" VALUES(34,'person',1,'1031');
INSERT INTO "entities" VALUES(35,'person',1,'1032');
INSERT INTO "entities" VALUES(36,'person',1,'1033');
INSERT INTO "entities" VALUES(37,'person',1,'1034');
INSERT INTO "entities" VALUES(38,'person',1,'1035');
INSERT INTO "entities" VALUES(39,'person',1,'1036');
INSERT INTO "entities" VALUES(40,'person',1,'1037');
INSERT INTO "entities" VALUES(41,'person',1,'1038');
INSERT INTO "entities" VALUES(42,'person',1,'1039');
INSERT INTO "entities" VALUES(43,'person',1,'1040');
INSERT INTO "entities" VALUES(44,'person',1,'2001');
INSERT INTO "entities" VALUES(45,'person',1,'2002');
INSERT INTO "entities" VALUES(46,'person',1,'2003');
INSERT INTO "entities" VALUES(47,'person',1,'2004');
INSERT INTO "entities" VALUES(48,'person',1,'2005');
INSERT INTO "entities" VALUES(49,'person',1,'2006');
INSERT INTO "entities" VALUES(50,'person',1,'2007');
INSERT INTO "entities" VALUES(51,'person',1,'2008');
INSERT INTO "entities" VALUES(52,'person',1,'2009');
INSERT INTO "entities" VALUES(53,'person',1,'2010');
INSERT INTO "entities" VALUES(54,'person',1,'2011');
INSERT INTO "entities" VALUES(55,'person',1,'2012');
INSERT INTO "entities" VALUES(56,'person',1,'2013');
INSERT INTO "entities" VALUES(57,'person',1,'2014');
INSERT INTO "entities" VALUES(58,'person',1,'2015');
INSERT INTO "entities" VALUES(59,'person',1,'2016');
INSERT INTO "entities" VALUES(60,'person',1,'2017');
INSERT INTO "entities" VALUES(61,'person',1,'2018');
INSERT INTO "entities" VALUES(62,'person',1,'2019');
INSERT INTO "entities" VALUES(63,'person',1,'2020');
INSERT INTO "entities" VALUES(64,'person',1,'2021');
INSERT INTO "entities" VALUES(65,'person',1,'2022');
INSERT INTO "entities" VALUES(66,'person',1,'2023');
INSERT INTO "entities" VALUES(67,'person',1,'2024');
INSERT INTO "entities" VALUES(68,'person',1,'2025');
INSERT INTO "entities" VALUES(69,'person',1,'2026');
INSERT INTO "entities" VALUES(70,'person',1,'2027');
INSERT INTO "entities" VALUES(71,'person',1,'2028');
INSERT INTO "entities" VALUES(72,'person',1,'2029');
INSERT INTO "entities" VALUES(73,'person',1,'2030');
INSERT INTO "entities" VALUES(74,'person',1,'2031');
INSERT INTO "entities" VALUES(75,'person',1,'2032');
INSERT INTO "entities" VALUES(76,'person',1,'2033');
INSERT INTO "entities" VALUES(77,'person',1,'2034');
INSERT INTO "entities" VALUES(78,'person',1,'2035');
INSERT INTO "entities" VALUES(79,'person',1,'2036');
INSERT INTO "entities" VALUES(80,'person',1,'2037');
INSERT INTO "entities" VALUES(81,'person',1,'2038');
INSERT INTO "entities" VALUES(82,'person',1,'2039');
INSERT INTO "entities" VALUES(83,'person',1,'2040');
INSERT INTO "entities" VALUES(84,'person',1,'3001');
INSERT INTO "entities" VALUES(85,'partner',1,'P1');
INSERT INTO "entities" VALUES(86,'activity',1,'CHESS');
INSERT INTO "entities" VALUES(87,'person',1,'9999');
CREATE TABLE expenses (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	category TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	cents INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, school, activity, category, first_day, last_day, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE factor_answers (
	source INTEGER NOT NULL, 
	respondent INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	item TEXT NOT NULL, 
	answer INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, respondent, school, day, item)
)
 WITHOUT ROWID

;
CREATE TABLE factor_items (
	item TEXT NOT NULL, 
	factor TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (item)
)
 WITHOUT ROWID

;
CREATE TABLE family_contacts (
	source INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	at_home TEXT NOT NULL, 
	two_way TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, person, school, day, channel, at_home)
)
 WITHOUT ROWID

;
CREATE TABLE goals (
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	baseline INTEGER, 
	target INTEGER, 
	reading INTEGER, 
	better TEXT NOT NULL, 
	measured TEXT NOT NULL, 
	due TEXT NOT NULL, 
	status TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (partner, school, name)
)
 WITHOUT ROWID

;
CREATE TABLE grade_points (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	term TEXT NOT NULL, 
	thousandths INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, year, term)
)
 WITHOUT ROWID

;
CREATE TABLE growth (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	met TEXT NOT NULL, 
	growth_rule TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, year, subject)
)
 WITHOUT ROWID

;
CREATE TABLE households (
	person INTEGER NOT NULL, 
	household TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person)
)
 WITHOUT ROWID

;
CREATE TABLE identities (
	partner INTEGER NOT NULL, 
	identifies TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (partner)
)
 WITHOUT ROWID

;
CREATE TABLE interpretations (
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	interpreted TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (activity, school, day, session_key)
)
 WITHOUT ROWID

;
CREATE TABLE involvements (
	activity INTEGER NOT NULL, 
	involvement TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (activity)
)
 WITHOUT ROWID

;
CREATE TABLE known (
	year INTEGER NOT NULL, 
	tbl TEXT NOT NULL, 
	day TEXT NOT NULL, 
	PRIMARY KEY (year, tbl)
)
 WITHOUT ROWID

;
INSERT INTO "known" VALUES(2025,'answers','2025-09-15');
INSERT INTO "known" VALUES(2025,'attendance_months','2025-09-26');
INSERT INTO "known" VALUES(2025,'calendar','2025-09-26');
INSERT INTO "known" VALUES(2025,'participation','2025-09-23');
INSERT INTO "known" VALUES(2025,'sessions','2025-09-23');
CREATE TABLE leading (
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, activity, school, day, session_key, person)
)
 WITHOUT ROWID

;
CREATE TABLE marks (
	source INTEGER NOT NULL, 
	mark TEXT NOT NULL, 
	raw TEXT NOT NULL, 
	status TEXT NOT NULL, 
	units INTEGER NOT NULL, 
	PRIMARY KEY (source, mark)
)
 WITHOUT ROWID

;
INSERT INTO "marks" VALUES(4,'A','A','absent',2520);
CREATE TABLE matches (
	"key" TEXT NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	student INTEGER NOT NULL, 
	made_at TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	gone_at TEXT NOT NULL, 
	gone_by TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE mentions (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	mention TEXT NOT NULL, 
	day TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	times INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, school, mention, day, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE milestones (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	milestone_type TEXT NOT NULL, 
	day TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	shared TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, school, partner, milestone_type, day, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE names (
	person INTEGER NOT NULL, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person)
)
 WITHOUT ROWID

;
CREATE TABLE notes (
	place INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	day TEXT NOT NULL, 
	text TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	gone_at TEXT NOT NULL, 
	gone_by TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE on_show (
	year INTEGER NOT NULL, 
	indicator TEXT NOT NULL, 
	edition INTEGER NOT NULL, 
	counted INTEGER NOT NULL, 
	digest TEXT NOT NULL, 
	rows INTEGER NOT NULL, 
	withheld INTEGER NOT NULL, 
	kept INTEGER NOT NULL, 
	made_of TEXT NOT NULL, 
	PRIMARY KEY (year, indicator)
)
 WITHOUT ROWID

;
INSERT INTO "on_show" VALUES(2025,'active_partners',1,2,'c40aa14390604625ecf361dfdd3fad3e428f5965bca28f356745785ee00ce811',10,0,1,'91123e1aeaeff8de3db52d47bb7f3e132a96db8dcca1beec2e4a22db42761b02');
INSERT INTO "on_show" VALUES(2025,'agreement_coverage',1,2,'cc65fa0d7049776f86fd7ff539d6a5f2b3a5c9ec41c9640ebcb73d8b99d692ce',20,0,1,'baa8609edab2c5872ffc26e13098ce7f6279fe34c0c7d4b060d6aab04a3018e7');
INSERT INTO "on_show" VALUES(2025,'agreement_days',1,2,'80ccffda2e7ef7d83903acc5056cf2cdeb19c892df5ea998ba32cade3bd8df44',4,0,1,'13f552d5b24fa02762a089ff5caa9ca6ce6f3dabf0ff510609a7152c86d29435');
INSERT INTO "on_show" VALUES(2025,'attendance_bands',1,2,'5a35e065536fc3cba7f5d0e4ebd2ae381e0d8d36b6b1ffb160e9bb6406b0d56b',30,22,1,'7a510f8581d84a4cf4bd72c973699cbceca6f5984b286290a3aabbe3ee041f7e');
INSERT INTO "on_show" VALUES(2025,'average_daily_attendance',1,2,'1241dbb810859c405568139783ff6d2a17687fc09b9bc5ba85fad15657087e0f',66,0,1,'dc449032dc5edacb7b2e1724b4f5849b6201cb176f8bff2a7be0625bab116049');
INSERT INTO "on_show" VALUES(2025,'breadth',1,2,'c3ab4c56f6f21e5a0e84222636afe8cc972e2b39c20795bc92158fe0f316a12b',42,4,1,'387da091632a6134fc7483d848172ad421b0b1bd5ec6fb04a1aae6f92ec76b44');
INSERT INTO "on_show" VALUES(2025,'chronic_absence',1,2,'87a84d920fa3ab39380f6b49a0bb0e84c4df9834c1a47eeda03a19b9fb20ac07',72,52,1,'2644fc19267dea7216bec057b99f22f1b4697877712efa8733d3f9bbb8c49d7a');
INSERT INTO "on_show" VALUES(2025,'dependency',1,2,'a80109555db7b7b5c3a56a87e55f693d3ccb4b26fedd666a3114489ccbfb43cf',6,0,1,'5942f3df5c895571a0d87cc7682fb5d8ffab56cc97872811d2a855110d37b9f1');
INSERT INTO "on_show" VALUES(2025,'dosage',1,2,'7f3f916c5088f378eb541fcb46cf03c230b76310fe60fb5714a1d6cc0dc955a5',91,4,1,'a377db9e0946e29ffda091a13ae8af36d9d33066868747b5bc2fe4ea8281bb28');
INSERT INTO "on_show" VALUES(2025,'dosage_equity',1,2,'3d507f133c0d987772b14f01415c35731941eb49c7d9589173dc26437f3bcd87',42,4,1,'387da091632a6134fc7483d848172ad421b0b1bd5ec6fb04a1aae6f92ec76b44');
INSERT INTO "on_show" VALUES(2025,'favourable',1,2,'5bfa3fac8ab8683287fb3797c8cda231156653a829091ce07b52c3138cb6a2a1',5,5,1,'9c94c61957865619f8175cbb4bef066648e24a6a798b1ef2d671021d31165ca5');
INSERT INTO "on_show" VALUES(2025,'involvement_hours',1,2,'e4770426fcacafb4d1b8d48a3d98cf3f39669d64c845349a2ad517fd19a94fc4',16,0,1,'e84cb43a4749c97904d81a78915cf7b7f2e2896a03e3d9cd6de18c85cd930a0d');
INSERT INTO "on_show" VALUES(2025,'involvement_types',1,2,'c5b6dec00305db1d99a657ee9ea21f6fcaeb9a84cfd4aa4e07b5b8ca9b4b73a4',16,0,1,'94fcca13f83450df79ebc5b0891c49842e19e9751f5b50d067d822455ad75f9b');
INSERT INTO "on_show" VALUES(2025,'lasting_partners',1,2,'dd47c0b97a4b6bc996c3b10861db05800d20eb2589d16307a8f73a5e2dd8d0bc',6,0,1,'30e8f1225967d2a92eb6373609face2c2d3e8159f311cc877f7fa07361a5abb7');
INSERT INTO "on_show" VALUES(2025,'one_off_partners',1,2,'bf33d8c6f2780dcf66c8e9984348e4751ad43ad736395aa4c1cb6bea76a061cc',6,0,1,'a2607c6844b8eff31bb6050d59726d4766cbb4942d5998f9a8568c273578349d');
INSERT INTO "on_show" VALUES(2025,'paper_partners',1,2,'89adfe9a851b364318aa3949bbe195cdb26523871724cab61ef4b27b73a71881',10,0,1,'91123e1aeaeff8de3db52d47bb7f3e132a96db8dcca1beec2e4a22db42761b02');
INSERT INTO "on_show" VALUES(2025,'participation_gap',1,2,'dd6fbed4ab864a61086bcadfa097441d744c8805ec6a2aeb5dcfc700fd3e5b91',36,4,1,'a669875e5f567a7db0b5adc45d86052cc68fdc56cc723a438ba5afbf2cb59d95');
INSERT INTO "on_show" VALUES(2025,'partner_concentration',1,2,'59423acff1544a940cdcb968ac53789d2116acdc978390fc68e2f9ea929f8928',2,0,1,'bb602d8857db36e1fb5491428c88568ef07833c2fab8db10c6e01be05ef400b7');
INSERT INTO "on_show" VALUES(2025,'partners_by_stage',1,2,'9f9c75b5038afbb1208ef827de2a12bc72081e5ea50a97193fce0162edc2cb35',10,0,1,'66cba7c44fec7a2fc3a270266e7d1e355149a8bf6d280651627b51ac27e504ea');
INSERT INTO "on_show" VALUES(2025,'reach',1,2,'65e7e875b7e910fe7f4fbf95d67a06557491b34e3c79633c4b3b091f5918b81f',52,4,1,'156e3a2b0677fc8d8e31b48f8c0aced0fb97839e8c16e7c9cb94c8f89e58515e');
INSERT INTO "on_show" VALUES(2025,'response',1,2,'ba141d4ea009a29b55d9d9a3775811ae0cb4015a8b7394e7e187840ddf57a2f3',3,0,1,'906f5797dd62d3b284862792da6f80263c27cedfdb346d6276f1a34aac87c6c3');
INSERT INTO "on_show" VALUES(2025,'student_leadership',1,2,'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',0,0,1,'700b06526d9e31c1e0b2ff3074dfbf5aa18386646f94d0db607c72ed7aa4cfa8');
INSERT INTO "on_show" VALUES(2025,'sustained_participation',1,2,'2203744c4d657fb776199879033aa1cabe5f3bc5094d30394dc8314c28fc1a84',47,4,1,'525fd4399bcad096021a7d19de297485655e688bcab32966a6d21c43f487ceaf');
CREATE TABLE participation (
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	status_raw TEXT NOT NULL, 
	status TEXT NOT NULL, 
	minutes INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, activity, school, day, session_key, person)
)
 WITHOUT ROWID

;
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',4,'student','X','present',NULL,5,6);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',5,'student','X','present',NULL,5,7);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',6,'student','X','present',NULL,5,8);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',7,'student','X','present',NULL,5,9);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',8,'student','X','present',NULL,5,10);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',24,'student','X','present',NULL,5,11);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',25,'student','X','present',NULL,5,12);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',26,'student','X','present',NULL,5,13);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',27,'student','X','present',NULL,5,14);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',28,'student','X','present',NULL,5,15);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-09','',34,'student','A','absent',NULL,5,16);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',4,'student','X','present',NULL,5,6);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',5,'student','X','present',NULL,5,7);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',6,'student','X','present',NULL,5,8);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',7,'student','X','present',NULL,5,9);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',8,'student','X','present',NULL,5,10);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',24,'student','A','absent',NULL,5,11);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',25,'student','A','absent',NULL,5,12);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',26,'student','A','absent',NULL,5,13);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',27,'student','A','absent',NULL,5,14);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',28,'student','A','absent',NULL,5,15);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-16','',34,'student','A','absent',NULL,5,16);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',4,'student','X','present',NULL,5,6);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',5,'student','X','present',NULL,5,7);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',6,'student','X','present',NULL,5,8);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',7,'student','X','present',NULL,5,9);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',8,'student','X','present',NULL,5,10);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',24,'student','A','absent',NULL,5,11);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',25,'student','A','absent',NULL,5,12);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',26,'student','A','absent',NULL,5,13);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',27,'student','A','absent',NULL,5,14);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',28,'student','A','absent',NULL,5,15);
INSERT INTO "participation" VALUES(5,86,2,'2025-09-23','',34,'student','A','absent',NULL,5,16);
CREATE TABLE partners (
	partner INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	partner_type TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	agreement_end TEXT NOT NULL, 
	extra TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (partner)
)
 WITHOUT ROWID

;
INSERT INTO "partners" VALUES(85,'Knights','civic','','','','',3,2);
CREATE TABLE perceptions (
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	side TEXT NOT NULL, 
	item TEXT NOT NULL, 
	respondent INTEGER NOT NULL, 
	answer INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, partner, school, day, side, item, respondent)
)
 WITHOUT ROWID

;
CREATE TABLE pins (
	"key" TEXT NOT NULL, 
	account TEXT NOT NULL, 
	"view" TEXT NOT NULL, 
	choices TEXT NOT NULL, 
	title TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE progression (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	promoted TEXT NOT NULL, 
	graduated TEXT NOT NULL, 
	postsecondary TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, year)
)
 WITHOUT ROWID

;
CREATE TABLE project_outputs (
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	output TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	quantity INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, activity, school, day, output, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE published (
	source INTEGER NOT NULL, 
	place TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	grp TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	place_name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	value_raw TEXT NOT NULL, 
	suppressed TEXT NOT NULL, 
	bound TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, place, year, grp, measure)
)
 WITHOUT ROWID

;
CREATE TABLE questions (
	source INTEGER NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	question_text TEXT NOT NULL, 
	answer_kind TEXT NOT NULL, 
	scale TEXT NOT NULL, 
	points INTEGER, 
	item_scale TEXT NOT NULL, 
	reversed INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, question_key, sub_item)
)
 WITHOUT ROWID

;
INSERT INTO "questions" VALUES(6,'i_feel_safe_at_school_c21022b3','','I feel safe at school','scale','agreement',4,'',NULL,6,0);
INSERT INTO "questions" VALUES(6,'your_role_3ad2b647','','Your role','single','',NULL,'',NULL,6,0);
CREATE TABLE quotes (
	source INTEGER NOT NULL, 
	"key" TEXT NOT NULL, 
	respondent TEXT NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	print TEXT NOT NULL, 
	text TEXT NOT NULL, 
	made_at TEXT NOT NULL, 
	made_by TEXT NOT NULL, 
	gone_at TEXT NOT NULL, 
	gone_by TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
CREATE TABLE ratings (
	source INTEGER NOT NULL, 
	rater INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	reliability INTEGER, 
	mission INTEGER, 
	openness INTEGER, 
	power INTEGER, 
	involvement INTEGER, 
	resources INTEGER, 
	frequency TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, rater, partner, school, day)
)
 WITHOUT ROWID

;
CREATE TABLE raw_files (
	hash TEXT NOT NULL, 
	name TEXT NOT NULL, 
	size INTEGER NOT NULL, 
	packing TEXT NOT NULL, 
	bytes BLOB NOT NULL, 
	PRIMARY KEY (hash)
);
INSERT INTO "raw_files" VALUES('6b422eff84209d0a6e6971ed216ecb48dab57e1e6f974b00736123fa267065bc','calendar.csv',1301,'zstd',X'28B52FFD6015049504001246141890B739B0D85CD7CC9AD6DA7E08E7429684EC7417EC8E8A2E088FF9331508EF3A131E73F7088FF9331508EF3A131E731FA2585BCA512028095BE7125902DF5FED0EC9A28C13B005B8451987B4363802012920E03703B334D7B0463428B2469A6B5823CD35AC69A234D7B0469A6B98D63649AE618D34B7419135D25CC31A69AE614D13A5B98635D29C6F188D2EED01');
INSERT INTO "raw_files" VALUES('6a2aaa7a6b5ed286d78e93b099b6cc789624d1f56bdae34dd93cc3c2bac3c27a','roster.csv',2052,'zstd',X'28B52FFD6004074D070062491D1B70C73A411BF49D2EB538DABF16072DC725A96C928CE7EBFFDDC301C53ADAFB99ABC8F957E4ACA4FFB7728DAD55E9EAE41A5BABD215F55D636B55BA5A5D636B55BAADC53ADAFB990948965675AAAD05649EC0880504922F32879180D14112BEC67949BE8681491A9E873058F20818D179CD212E018082A881EA95FD8F03C093643A11F0902244400444400484088C18CC075996A1ECB6DCB6454B77F0A4866F25FD2745611CC3312EED4585621CC6D5881A50FCA8422CC33116ABED48432CC6B2184C77F80D40FAF7F7F7F651FDFDFBDF793BCFFD7EFF7EF929FDFD539F5AF2D88ECB8D5B15');
INSERT INTO "raw_files" VALUES('ade5610fa2029caf8253256423532ff9b2e24c64b777f4a9944351040bc6ec4e','register.xlsx',6484,'zstd',X'28B52FFD6054186DB000FC5301504B03041400000008000792775D46C74D4895000000CD00000010000000646F6350726F70732F6170702E786D6C4DCF4D0BC2300C06E0BF5276B7998A1EA40E443D8A9EBCCF2E7585B6296D84FAEFED043F6E7979C81BA22E892226B69845F12EE46D3332C70D40D623FA3ECBCAA18AA1E47BAE31DD818CB11A0FA41F1E03C3A26DD78085310C38CCE2B7B0E9D42E466775CF964277B23A5126C3E258343AB1271FABDC1C0A10E77A253E8B134B39972B05FF8B53CB15539EE6CA6FFC6405BF07BA1788280FBDEA000000CB01000011636F72652E786D6CA591C16AC3300C865FA5E49E284E581826F5A565A70D062B6CEC6664B5358D13636B247DFB25599B6E6CB71DADFFD32709D7E82576819E43E729B0A5B81A5CD346897E9D1C99BD04887824A7633612ED18EEBBE0348FCF7000AFF1A40F04459E57E088B5D1AC6112A67E312617A5C145E93F42330B0C0235E4A8E5082213706399828B7F36CCC9420ED12E54DFF7595FCEDCB89180B7A7C79779F9D4B691758B94A8DAA0C4409ABBA0A68BFC79686AF856AC2FB3BF0A6456E304C9674FEBE49ABC969BEDEE2151455E54A9106951EEC4BD14951477EF93EB47FF4DE83A63F7F61FC6AB40D5F0EBDFD427995C9C23100600009C27000013000000786C2F7468656D65312E786D6CED5A5B73DA38147EEFAFD07867F66D0BC63681B6B413736976DBB49984ED4E1F8511588D6C796491847FBF473610CB960DED924DBA9B3C042CE9FBCE4547E7E83879F3EE2E62E8868894F27860D92FDBD6BBB72FDEE057322411413019A7AFF0C00AA54C5EB55A6900C3387DC91312C3DC828B084B7814CBD65CE05B1A2F23D6EAB4DBDD5684696CA1184764607D5E2C6840D054515A6F5F20B4E51F33F815CB548D65A30113574126B988B4F2F96CC5FCDADE3E65CFE93A1D32816E301B58207FCE6FA7E44E5A88E154C2C4C06A673F566BC7D1D2488082C97D9405BA49F6A3D31508320D3B3A9D58CE767CF6C4ED9F8CCADA74346D1AE0E3F17838B6CBD28B701C04E051BB9EC29DF46CBFA44109B4A369D064D8F6DAAE91A6AA8D534FD3F77DDFEB9B689C0A8D5B4FD36B77DDD38E89C6ADD0780DBEF14F87C3AE89C6ABD074EB692627FDAE6BA4E916684246E3EB7A1215B5E540D32000587076D6CCD203965E29FA75941AD91DBBDD415CF058EE398911FEC6C504D669D219963446729D90050E0037C4D14C507CAF41B68AE0C292D25C90D6CF29B5501A089AC881F5478221C5DCAFFDF597BBC9A4337A9D7D3ACE6B947F69AB01A7EDBB9BCF93FC73E8E49FA793D74D42CE70BC2C09F1FB235B6187276E3B13723A1C67427CCFF6F691A52532CFEFF90AEB4E3C671F5696B05DCFCFE49E8C7223BBDDF6587DF64F476E23D7A9C0B322D7944624459FC82DBAE41138B5490D32133F089D86986A501C02A4093196A186F8B4C6AC11E0137DB7BE08C8DF8D88F7AB6F9A3D57A15849DA84F810461AE29C73E673D16CFB07A546D1F655BCDCA3975815019718DF34AA352CC5D67895C0F1AD9C3C1D1312CD940B06418697242612A9397E4D4813FE2BA5DAFE9CD340F0942F24FA4A918F69B323A77426CDE8331AC146AF1B758768D23C7AFE05F99C350A1C911B1D02671BB346218469BBF01EAF248E9AADC2112B423E6219361A72B51681B671A984605A12C6D1784ED2B411FC59AC35933E60C8ECCD9175CED6910E11925E37423E62CE8B9011BF1E86384A9AEDA2715804FD9E5EC349C1E882CB66FDB87E86D5336C2C8EF747D4174AE40F26A73FE9323407A39A5909BD84566A9FAA87343EA81E320A05F1B91E3EE57A780A3796C6BC50AE827B01FFD1DA37C2ABF882C0397F2E7DCFA5EFB9F43DA1D2B737237D67C1D38B5BDE466E5BC4FBAE31DAD7342E28635772CDC8C754AF9329D8399FC0ECFD683E9EF1EDFAD92484AF9A592D2316904B81B34124B8FC8BCAF02AC409E8645B2509CB54D365378A129E421B6EE953F54A95D7E5AFB928B83C5BE4E9AFA1743E2CCFF93C5FE7B4CD0B3343B7724BEAB694BEB526384AF4B1CC704E1ECB0C3B673C921DB677A01D35FBF65D76E423A530539743B81A42BE036DBA9DDC3A389E9891B90AD352906FC3F9E9C5781AE239D904B97D98576DE7D8D1D1FBE7C151B0A3EF3C961DC788F2A221EEA18698CFC34387797B5F986795C65034146D6CAC242C46B760B8D7F12C14E064602DA00783AF5102F2525560315BC6032B90A27C4C8C45E870E7975C5FE3D192E3DBA665B56EAF2977196D225239C269981367ABCADE65B1C1551DCF555BF2B0BE6A3DB4154ECFFE59ADC89F0C114E160B1248639417A64AA2F31953BEE72B49C45538BF4533B6129718BCE3E6C7714E53B81276B60F0232B9BB39A97A653167A6F2DF2D0C092C5B885912E24D5DEDD5E79B9CAE7A2276FA9777C160F2FD70C9470FE53BE75FF45D43AE7EF6DDE3FA6E933B484C9C79C5110174450223951C06161732E450EE9290061301CD94C944F0028264A61C8098FA0BBDF20CB92915CEAD3E397F452C83864E5ED22512148AB00C05211772E3EFEF936A778CD7FA2C816D84543264D517CA4389C13D337243D85425F3AEDA260B85DBE254CDBB1ABE26604BC37A6E9D2D27FFDB5ED43DB4173D46F3A399E01EB387739B7AB8C245ACFF58D61EF932DF3970DB3ADE035EE6132C43A47EC17D8A8A8011AB62BEBAAF4FF9259C3BB47BF181209BFCD6DBA4F6DDE00C7CD4AB5AA5642B113F4B077C1F9206638C5BF4345F8F1462ADA6B1ADC6DA310C798058F30CA16638DF87459A1A33D58BAC398D0A6F41D540E53FDBD40D68F60D341C91055E3199B636A3E44E0A3CDCFEEF0DB0C2C48EE1ED8BBF01504B03041400000008000792775D1FA959ED5E010000BD02000018000000786C2F776F726B7368656574732F7368656574312E786D6C7552DB6EC2300CFD95281F404AA55D84DA4A0334B1874D0834F61C5AB78DC8A54BCC3AFE7E4980C224788A6FE71CDB71D61BBB732D00925F25B5CB698BD84D1873650B8ABB91E940FB4C6DACE2E85DDB30D759E0550429C9D22479648A0B4D8B2CC696B6C8CC1EA5D0B0B4C4ED95E2F6300569FA9C8EE939B0124D8B31C08AACE30DAC013F3B0FF02E1B782AA1403B6134B150E7F4653C99A611112B36027A77659330CCD6985D70DEAA9C26A127905062A0E0FEF981194819987C27DF27527A110DC86BFB4CFF1AE7F7ED6DB98399915FA2C236A7CF945450F3BDC495E917709AE9E1D2E29C232F326B7A62C3B04556062348FA42A1C392D6687D5C78252CE6C2A11525660C7D1721C6CA13667A0FF3C115FCAF675E6F104D07D1F40EC162734BEE6EB590926CB89470B8A5CAAEC60EDFFACE6D23B423126A4F978C9EFC72EC714F47074D17CF606B108D8A66EBCF0B6C28F0F9DA181C9CF04FC3C5167F423E0D5885010000B903322E786D6C95936F4F833010C6BF0AE907B0B0C53F3140E2B6187DA1312EEAEB0E8ED1ACE5F07A13FDF6B638712660E22BEE8EE7B9FE0EAE6987B473350047EFD6342E1335737B29A52B6AB0CA9D600B8D7F532159C53EA5AD742D812A7B93357216C767D22ADD883CED6B0F94A7B867A31B78A0C8EDAD55F4B100835D2612F15D78D4DB9AFB82CCD3566D610DFCD47A834FE5D0A7D4161AA7B18908AA4C5C2597CB79EFE815CF1A3A77144761980DE22E24B76526E2C004060A0E2D947FBCC1128C099D3CC9EBA1A9F83934388FE3EFF6D7FDFC1E6FA31C2CD1BCE892EB4C5C88A8844AED0D3F62770387994E7F10578A559E1276118561F3B4084138D20B75133ED29AC9D7B53F89F395764CBAE054B2A70835591C3C8B29CFBAA811CD886339E5B857167EEBA5271C306703E66CA2C1CDF318E0943A4E92780C6F4A7F654AA03FF8E603DFFC5F7C53EA38998DF24DE9179A8A7A8C4F1EFDF2B0D2778AB6BA719181CA378A4FCEFD62D0D78E7C258C6D7F0536C88CB60F6B7FB58082C0BFAF107948C28E0EB735FF04F05EFCAB750100002E332E786D6C8553DB6EC2300CFD95281F40006917A1B6D2E8346D9A3621D0B6E7D0BA3422972E3174FCFD9C02054DA03DD5767C8E8F2F4D5AE7D7A10640F663B40D29AF119B8910A1A8C1C830700D587AA99C3712C9F52B111A0FB2EC40468BF170782B8C54966749179BF92C711BD4CAC2CCB3B03146FADD14B46B533EE2C7C05CAD6AEC02224B1AB98205E04743007245CF532A0336286799872AE50FA3493EEE105DC6A782369CD92C36B3746E1D9D9732E5C3A80934141829247DB69083D69189947C1F48F9A968449EDB47FAA7AE7F92B7940172A7BF548975CAEF392BA1921B8D73D73EC3A1A79B93C44789324BBC6B998FCD6649118D589212958D435AA0A7B8A24A98CDA4470B3E11482262481407C8F41AE45D1AB8909FFF5382E1AEF9831324B3D73AEEB58EAF118D2EC9BC96FD6AE370C225A5D720B9DAAA82D1C549AB828C2BBCA4579CCD39DED19BF42B6503D35011EB707047DBF0FBC5EC1D744D77774B87E84C67D674CFE06302BD57CE61EFC4C3E87F91EC17BF0E38D79C010000DF3493DB4E25CA03906E1207A1B6128C21B8004D4CC075D6BA6B440E257157F6F638DD28436AC5556DD79F0FBF9CB473FE23D400C8BE8CB621E33562732D44286A30329CB9062CFD5B21A3C53C492E8491CAF23CED632B9FA7AE45AD2CAC3C0BAD31D2EF6F41BB2EE333FE137851DB1AFB80C8D3466E610DF8DA1040AE18EA94CA800DCA59E6A1CAF8CDEC7A39EF893EE34D41174E6C1697D938F7119DC732E3499C093414184B48FAEC60015AC74A34C9E7B128FF6D1AC953FBA7FC7DBF3F8DB79101164EBFAB12EB8C5F715642255B8D2FAE7B80E34EE7BF23DE499479EA5DC77C5C364F8B68C49694A86C14698D9EE28A3A617E134754B84F05D21431268A23733BC53C4B0323F98BFF7A30DC3763E0DD14B8921E2DF8116439853C29DB2284BF882039064DE68326F3891A8B87E57A3D26C824504308638A4C014BEB5551D3A5212B74BB19D3640A5DCDC6E43864C717B1CB2F9254EC4E17172787110FFF49FAADB28169A8084ACE2EE97CFCE1920E0EBAA67F281B87E84C6FD6F400C1C704FA5F398783132F7978D3F937D205F14652020000470A00000D7374796C65732E786D6CDD56DB8ADB3010FD15E30FA893989AB82479A8215068CBC2EE435FE5584E04BAB8B2BC24FDFA6A24E7B69BE352FA569BE099393A3367A431CEAA7727C99F0F9CBBE4A8A4EED7E9C1B9EE5396F5BB0357ACFF603AAE3DD21AAB98F3AEDD677D67396B7A2229992D66B322534CE874B3D283DA2AD7273B3368B74E6769926D56ADD1D7D03C8D01BF96299EBC32B94E2B26456D455CCC9490A7185F84C8CE486313E7D570A253A8FF1517CC4797A48EB994D0C6866816CB8447EF130B292F2A16690C6C561D738E5BBDF54E2485E87B6CB45F4E9D57B1B7EC345F7C4C6F18E1E1CBD4C636DCDEB51B439B95E4AD238615FB43309CE9E8511BE78C22AB116C6F348B4ACEB4D1F0B9775CCA673AAF1FED5D81639BC48DFFD2843DA78ECFA657359A31CDE85081DB7431F9BFE7EDC4AB719F07DF900EFECFC138FE64792B8EC13FB66F045C6A072577E52FD18446659D7EA711943739EA414827F4E81D44D370FDBE3B9FDFB1DA0FF95D01BFAAE12D1BA47BB980EBF46A7FE38D18547959F5448D8DABAEF6573ACA79719D535F4CE8861F79538DAEDDD7C14CBCE1CB8E5760BC85B6E102106445104004C25A500664451EACF53FF6B5C47D45102A5C3E869698B5C4ACC87B0855E186B500ABF41768B92CF3BC28E0F656D5631915DCC3A2A01F4808151207D6A26A7FBBF313033031367F980D78CA9363035B9E1851D8F2C4CE1304F6903865090600D6220E3C1438512402D4A25103AC3CA773860AE16B3E019525846848C1F41605DAA8826E705EF025CAF3B204108140469E43885ED80908CA202110CAF3F8217DF33DCBCEDFB9ECFAD771F31BB747EB8AC0000000160200000B0000005F72656C732F2E72656C739D924B6E02310C40AF12655F4CA9C40231ACD8B043880BB889E7A399C49163C4F4F68DD8C02068114BFF9E9E2DAF0F34A0761C73DBA56CC630C45CD95635AD00B26B29609E71A2582A354B402DA13490D0F5D8102CE6F325C82DC36ED6B74C73FC49F40A91EBBA73B465770A14F501F8AEC39A234A435AD97180334BFFCDDCCF0AD49A9DAFACECFCA735F0A6CCF3F52090A24745702CF491A44C8B7694AF3E9EDDBEA4F3A56362B478DFE8FFF3D0A8143DF9BF9D30A589D2D74509266FB0F9059ADC3DB05F010000F00200000F626F6F6B2E786D6C8D926F4BC33010C6BF4AC907B05D9D82C30EC4E11F101D4E7C9FA5577B98E4CAE5EAD44F6FD2322D0C86AFD27BEEEED7BB27B9DC11BF6F89DEB34F677D5870A55A916E91E7C1B4E07438A10E7CCC35C44E4B0CF92DA7A641032B32BD032F795914E73983D582E4438B5D5023ED3FACD031E83AB400E2EC88721ABD5A5EEE275B73964F231230E94F494DCA2BC22EFC15A430FBC0805BB4285F951ABE2DA8CCA14787DF5057AA5059686977478CDFE445DB8D61B2B652B331F10A2C680EE44D1AF3456FC3A088DE3EA79D2B755E4460831C64A818F83A0EF901B1788C7AA11BB402BCD202B74C7D87FE6DC0C435F2C91E8315FB33F3DA41A5561884D148486344F9BE1E4792C89A2CC80B8C09BEAF47EA94B0312D919DF69747FACB83FEB566F1C053C0E911C0E901E02AD981823045CC8F20E6A3337B3B6A68D043FD18612125E2E598F832D231B851CECF6617F1127A6BAFA3F6E41F48D7BFFEEE1FC7F20749CA0B6EC2000000B10300001ACD93390E83301045AF62F9004C58421101551ADA2817B06058C462CB3351C2ED8348019652A441A1B2FE587EFF15E3E486BDE2568FD4B486C46BE8474A65C36C2E0054343828F2B4C171BEA9B41D14CFD1D66054D1A91A21389D62B05B86CC922D53DC2783BF107555B5055E75F11870E42F60786ADB5183C852DC95AD915309AF7E1D132C87EFCD6429F23295362F7D29E0DF468163141CC028748CC20318458E51B4A711F1D423AD3A9FECF49FF7ECE7F92DAEF54BFC0CDDD58D1709707E68F606D393BFE42801000072055B436F6E74656E745F54797065735D2E786D6CCD54CB4EC33010FC9528D72A712988036A7A01AED0033F60924D63D52F79B725FD7B360E8D042A2D552AD18B2D7B6767C63B92E76F3B0F98B4465B2CD286C83F088165034662EE3C58AED42E18497C0C2BE165B9962B10B3E9F45E94CE1258CAA8E34817F327A8E54653F2DCF2352A678B3480C63479EC819D56914AEFB52A25715D6C6DF54325FB52C8B93362B0511E270C4813715022967E55D837BE6E21045541B294815EA4619868B540DA69C0FC38C70197AEAE5509952B37865B72F40164850D00199DF7A49313D2C443867EBD196D20D21C5564E832388F9C5A80F3F5F6B174DD99672208A44E3C729064EED12F842EF10AAABF8AF3843F5C58C74C50C46DFC98BFE73CF09F6B64762D466EAFC5C8DD7F1A79776E7DE92FA0DB7323951D0C88F8D52E3E01504B01021403800100C3DC011FA959ED5E010000BD02811D08B109326C0B33170D3401E90E0166114F12DB13D514504B0506000000000C000C00100300002E160000000054A8111A53713311659511EBA00291404888A80711941C628C248C40C18D633A3BC0410BE145D94E3443C77F5CEC3720805C15946FC87151336FE7D8658DBD0D427C5D8281058364B827B48E55F084060D11D4BC881160583A592EEEC80970D70E41AC244E1BDC94685CE853D342D0C85B020B916B8903E5834C14FC2A29BD33B698202C23E5173908130D0FB155FAEDF98E17678F3701B1DD29D27301F4143388006F7298E1F5102FE243585754F57C66E2FB5EAA3819E2FF127E4F1D7BC48A3847CE818D021F1AEF3C05');
INSERT INTO "raw_files" VALUES('3735cdb233bcd0b5a89455e83bd713779eb40a498bf83ab128da7efc8fb2bdb5','attendance.csv',1025,'zstd',X'28B52FFD600103AD060052C91C1C70B56D03045562D19BF4182943BE0EC4064BC116D95D95FFFFEC1B020699A2D480E2E17F838C31F54E0D323CCCC3AB7B78550FAFE6E1D5CC34C84E26E2FBF0FD77BF05EFF3E6F7BEF59D47D657FC0ACE4B3BC433BC4393123548CB60206B213308004A25108709A443C05240969292651D013E20C093960E83CD8585748ECDF4260C2C2EB1C014514E61BA0CA7304528D7D920CA519822FD06469150AE2A5C9B990F9014EC3A1BA4721B5BA6C87E0353A4DF8129D26F6015E9373045F61B9822FD0E4C917E03AB483F1DD84A2806854606');
INSERT INTO "raw_files" VALUES('79c96e8f88baf633f9e8a1927dc0e173a6c42ca6ef72f7107e5af6f1986382e7','chess.csv',390,'zstd',X'28B52FFD608600950500A2491F1C70891B40840C354AAF21F2E5FB02D6FD911FB6A025899F00502D746AA9B3B373D7AED6185B8BB9B3D3E5F2726B8CADC5ACBAC9A54BB7AA9B1607F640341B2B1F881E88A62B16430E08EAA1378B5752F44EE2C1824AA2C38FCB2145913B029534FE31DE339DA2374FABC4FF29C919B834D0FF5B3D10E4300A20FA233A1800C0202818E002B6039C814D003FB031C002580E0C8282012E603BC019D804F0031BDBC90DB305AB54838603CD90896206');
INSERT INTO "raw_files" VALUES('2e49d89e1973ca53f23780353c8a90d52c144cfc9677b650fedee2e634f0f9c1','safety.csv',475,'zstd',X'28B52FFD60DB001504004206171C6089DB00DB0D15ECC3BE45973B4E1279E62F543B4ACB5220195010272B19EC730A021500A425ACEEFA5DC3B0D11A885D2FD9D015512FA9AAA82A09AAA409518BACA3312F120F9BE119F6B0FD0C1AF28D1DBA8811C97858BF3FCE210E00001480BC8E92F8632103BA033803B800FC12C5F10E1D039DD014844161128B5514');
CREATE TABLE reached (
	year INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	tbl TEXT NOT NULL, 
	day TEXT NOT NULL, 
	PRIMARY KEY (year, place, tbl)
)
 WITHOUT ROWID

;
INSERT INTO "reached" VALUES(2025,1,'answers','2025-09-15');
INSERT INTO "reached" VALUES(2025,1,'attendance_months','2025-09-26');
INSERT INTO "reached" VALUES(2025,1,'calendar','2025-09-26');
INSERT INTO "reached" VALUES(2025,1,'participation','2025-09-23');
INSERT INTO "reached" VALUES(2025,1,'sessions','2025-09-23');
CREATE TABLE rejects (
	batch INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	sheet TEXT NOT NULL, 
	line INTEGER NOT NULL, 
	"column" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	code TEXT NOT NULL, 
	what TEXT NOT NULL, 
	mend TEXT NOT NULL, 
	severity TEXT NOT NULL, 
	told TEXT NOT NULL, 
	PRIMARY KEY (batch, position)
)
 WITHOUT ROWID

;
INSERT INTO "rejects" VALUES(4,0,'',44,'Att_Date','soon','not_a_date','"soon" is not a date.','Correct the date, for example to 2025-09-02, and load the file again.','left_out','[{"one": "\"{text}\" is not a date.", "blanks": {"text": "soon"}}, null]');
INSERT INTO "rejects" VALUES(6,0,'',0,'Timestamp','9/15/2025 8:00:00','no_zone','The file does not tell the time zone of its times. They are kept as the sheet shows them.','Nothing to do if the sheet is set to the school''s own zone.','notice','');
CREATE TABLE released (
	edition INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	indicator TEXT NOT NULL, 
	dimension TEXT NOT NULL, 
	grp TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	since INTEGER NOT NULL, 
	frame TEXT NOT NULL, 
	PRIMARY KEY (edition, year, place, indicator, dimension, grp)
)
 WITHOUT ROWID

;
INSERT INTO "released" VALUES(1,2025,1,'active_partners','partner','85',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'active_partners','partner','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'active_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'active_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'active_partners','whole','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','agreement','',4,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','agreement','current',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','agreement','lapsed',3,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','agreement','soon',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','agreement','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','whole','',4,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','whole','current',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','whole','lapsed',3,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','whole','soon',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_coverage','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_days','partner','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'agreement_days','whole','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','band','at_risk',2,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','band','moderate',3,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','band','satisfactory',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','band','severe',4,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','band','whole',0,1,'{"count": 81.0, "n": 81.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','whole','at_risk',2,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','whole','moderate',3,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','whole','satisfactory',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','whole','severe',4,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'attendance_bands','whole','whole',0,1,'{"count": 81.0, "n": 81.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','activity','86',1,1,'{"count": null, "n": 10.0, "value": 0.95, "low": 0.9122973806200299, "high": 0.9877026193799701, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.028169014084507116, "gap_low": -0.06706698609824276, "gap_high": 0.010728957929228525, "ratio": null, "p": 0.11347417974357436, "detectable": 0.04986065905663143, "n_others": 71.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','activity','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','disability','',1,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','disability','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','english_learner','',1,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','english_learner','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','gender','female',1,1,'{"count": null, "n": 40.0, "value": 0.9525, "low": 0.9310920137114741, "high": 0.9739079862885259, "status": "watch", "hidden": false, "reason": "", "gap": -0.04384146341463413, "gap_low": -0.06585401679510584, "gap_high": -0.02182891003416242, "ratio": null, "p": 5.975564407399434e-05, "detectable": 0.030601026762493346, "n_others": 41.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','gender','male',2,1,'{"count": null, "n": 41.0, "value": 0.9963414634146341, "low": 0.9908855596470767, "high": 1.0, "status": "watch", "hidden": false, "reason": "", "gap": 0.04384146341463413, "gap_low": 0.02182891003416242, "gap_high": 0.06585401679510584, "ratio": null, "p": 5.975564407399434e-05, "detectable": 0.030601026762493346, "n_others": 40.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','gender','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','grade','7',1,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','grade','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','low_income','',1,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','low_income','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','month','202509',1,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','month','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','partner','85',1,1,'{"count": null, "n": 10.0, "value": 0.95, "low": 0.9122973806200299, "high": 0.9877026193799701, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.028169014084507116, "gap_low": -0.06706698609824276, "gap_high": 0.010728957929228525, "ratio": null, "p": 0.11347417974357436, "detectable": 0.04986065905663143, "n_others": 71.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','partner','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','race_ethnicity','',1,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','race_ethnicity','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','took_part','no',2,1,'{"count": null, "n": 71.0, "value": 0.9781690140845071, "low": 0.9657191581164322, "high": 0.990618870052582, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.028169014084507116, "gap_low": -0.010728957929228525, "gap_high": 0.06706698609824276, "ratio": null, "p": 0.11347417974357436, "detectable": 0.04986065905663143, "n_others": 10.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','took_part','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','took_part','yes',1,1,'{"count": null, "n": 10.0, "value": 0.95, "low": 0.9122973806200299, "high": 0.9877026193799701, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.028169014084507116, "gap_low": -0.06706698609824276, "gap_high": 0.010728957929228525, "ratio": null, "p": 0.11347417974357436, "detectable": 0.04986065905663143, "n_others": 71.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'average_daily_attendance','whole','whole',0,1,'{"count": null, "n": 81.0, "value": 0.9746913580246913, "low": 0.9629487220565884, "high": 0.9864339939927942, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','disability','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','disability','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','english_learner','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','english_learner','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','gender','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','grade','7',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','grade','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','low_income','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','low_income','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','race_ethnicity','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'breadth','whole','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','activity','86',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','activity','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','days_band','d10',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','days_band','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','disability','',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','disability','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','english_learner','',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','english_learner','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','gender','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','grade','7',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','grade','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','half_day_judged','alike',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','half_day_judged','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','low_income','',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','low_income','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','partner','85',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','partner','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','race_ethnicity','',1,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','race_ethnicity','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','took_part','no',2,1,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 20}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','took_part','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','took_part','yes',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'chronic_absence','whole','whole',0,1,'{"count": 15.0, "n": 81.0, "value": 0.18518518518518517, "low": 0.11556290005906689, "high": 0.28331589447245376, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dependency','partner','85',1,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dependency','partner','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dependency','whole','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','activity','86',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','activity','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','disability','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','disability','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','english_learner','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','english_learner','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','gender','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','grade','7',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','grade','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','h1',1,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": 0.7224672001371107, "high": 1.0, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','h15',2,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','h180',5,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','h270',6,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','h45',3,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','h90',4,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','hours_band','whole',0,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','low_income','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','low_income','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','partner','85',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','partner','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','race_ethnicity','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','race_ethnicity','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','h1',1,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": 0.7224672001371107, "high": 1.0, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','h15',2,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','h180',5,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','h270',6,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','h45',3,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','h90',4,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage','whole','whole',0,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','disability','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','disability','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','english_learner','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','english_learner','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','gender','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','grade','7',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','grade','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','low_income','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','low_income','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','race_ethnicity','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'dosage_equity','whole','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'favourable','item','6:i_feel_safe_at_school_c21022b3|',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'favourable','item','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'favourable','role','student',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'favourable','role','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'favourable','whole','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','communicating',2,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','community',6,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','decision_making',5,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','learning_at_home',4,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','parenting',1,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','volunteering',3,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','involvement','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_hours','whole','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','communicating',2,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','community',6,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','decision_making',5,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','learning_at_home',4,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','parenting',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','volunteering',3,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','involvement','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'involvement_types','whole','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'lasting_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'lasting_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'lasting_partners','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'one_off_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'one_off_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'one_off_partners','whole','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'paper_partners','partner','85',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'paper_partners','partner','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'paper_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'paper_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'paper_partners','whole','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','disability','',1,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','disability','whole',0,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','english_learner','',1,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','english_learner','whole',0,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','gender','whole',0,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','low_income','',1,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','low_income','whole',0,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','race_ethnicity','',1,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','race_ethnicity','whole',0,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'participation_gap','whole','whole',0,1,'{"count": 10.0, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'partner_concentration','whole','whole',0,1,'{"count": null, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'partners_by_stage','partner_type','civic',1,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'partners_by_stage','partner_type','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'partners_by_stage','stage','',1,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'partners_by_stage','stage','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'partners_by_stage','whole','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','activity','86',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','activity','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','disability','',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','disability','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','english_learner','',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','english_learner','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','gender','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','grade','7',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','grade','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','low_income','',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','low_income','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','partner','85',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','partner','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','race_ethnicity','',1,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','race_ethnicity','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'reach','whole','whole',0,1,'{"count": 10.0, "n": 81.0, "value": 0.12345679012345678, "low": 0.06846115911871758, "high": 0.2125507323797679, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'response','survey','6:',1,1,'{"count": 12.0, "n": 81.0, "value": 0.14814814814814814, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'response','survey','whole',0,1,'{"count": null, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "each of them stands by itself", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'response','whole','whole',0,1,'{"count": null, "n": 81.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "each of them stands by itself", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','activity','86',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','activity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','disability','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','disability','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','english_learner','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','english_learner','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','gender','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','grade','7',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','grade','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','low_income','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','low_income','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','race_ethnicity','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,1,'sustained_participation','whole','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'active_partners','partner','85',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'active_partners','partner','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'active_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'active_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'active_partners','whole','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','agreement','',4,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','agreement','current',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','agreement','lapsed',3,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','agreement','soon',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','agreement','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','whole','',4,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','whole','current',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','whole','lapsed',3,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','whole','soon',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_coverage','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_days','partner','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'agreement_days','whole','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','band','at_risk',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','band','moderate',3,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','band','satisfactory',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','band','severe',4,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','band','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','whole','at_risk',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','whole','moderate',3,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','whole','satisfactory',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','whole','severe',4,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'attendance_bands','whole','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','activity','86',1,1,'{"count": null, "n": 10.0, "value": 0.95, "low": 0.9122973806200299, "high": 0.9877026193799701, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.028688524590164022, "gap_low": -0.06797429582014958, "gap_high": 0.010597246639821534, "ratio": null, "p": 0.11280636590466203, "detectable": 0.050686208060756466, "n_others": 31.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','activity','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','disability','',1,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','disability','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','english_learner','',1,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','english_learner','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','gender','female',1,1,'{"count": null, "n": 20.0, "value": 0.945, "low": 0.9223503014247566, "high": 0.9676496985752433, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.052560975609756144, "gap_low": -0.07565606411183451, "gap_high": -0.029465887107677783, "ratio": null, "p": 2.2168748100327325e-06, "detectable": 0.031114984779419146, "n_others": 21.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','gender','male',2,1,'{"count": null, "n": 21.0, "value": 0.9975609756097561, "low": 0.9923491692572775, "high": 1.0, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.052560975609756144, "gap_low": 0.029465887107677783, "gap_high": 0.07565606411183451, "ratio": null, "p": 2.2168748100327325e-06, "detectable": 0.031114984779419146, "n_others": 20.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','gender','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','grade','7',1,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','grade','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','low_income','',1,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','low_income','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','month','202509',1,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','month','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','partner','85',1,1,'{"count": null, "n": 10.0, "value": 0.95, "low": 0.9122973806200299, "high": 0.9877026193799701, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.028688524590164022, "gap_low": -0.06797429582014958, "gap_high": 0.010597246639821534, "ratio": null, "p": 0.11280636590466203, "detectable": 0.050686208060756466, "n_others": 31.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','partner','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','race_ethnicity','',1,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','race_ethnicity','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','took_part','no',2,1,'{"count": null, "n": 31.0, "value": 0.978688524590164, "low": 0.9643138045175557, "high": 0.9930632446627723, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.028688524590164022, "gap_low": -0.010597246639821534, "gap_high": 0.06797429582014958, "ratio": null, "p": 0.11280636590466203, "detectable": 0.050686208060756466, "n_others": 10.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','took_part','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','took_part','yes',1,1,'{"count": null, "n": 10.0, "value": 0.95, "low": 0.9122973806200299, "high": 0.9877026193799701, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.028688524590164022, "gap_low": -0.06797429582014958, "gap_high": 0.010597246639821534, "ratio": null, "p": 0.11280636590466203, "detectable": 0.050686208060756466, "n_others": 31.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'average_daily_attendance','whole','whole',0,1,'{"count": null, "n": 41.0, "value": 0.971604938271605, "low": 0.9576708483115126, "high": 0.9855390282316974, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','disability','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','disability','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','english_learner','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','english_learner','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','gender','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','grade','7',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','grade','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','low_income','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','low_income','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','race_ethnicity','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'breadth','whole','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','activity','86',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','activity','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','days_band','d10',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','days_band','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','disability','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','disability','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','english_learner','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','english_learner','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','gender','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','grade','7',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','grade','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','half_day_judged','alike',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','half_day_judged','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','low_income','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','low_income','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','partner','85',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','partner','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','race_ethnicity','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','race_ethnicity','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','took_part','no',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','took_part','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','took_part','yes',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'chronic_absence','whole','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dependency','partner','85',1,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dependency','partner','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dependency','whole','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','activity','86',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','activity','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','disability','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','disability','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','english_learner','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','english_learner','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','gender','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','grade','7',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','grade','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','h1',1,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": 0.7224672001371107, "high": 1.0, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','h15',2,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','h180',5,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','h270',6,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','h45',3,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','h90',4,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','hours_band','whole',0,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','low_income','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','low_income','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','partner','85',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','partner','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','race_ethnicity','',1,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','race_ethnicity','whole',0,1,'{"count": null, "n": 10.0, "value": 2.0, "low": 1.2459476124005984, "high": 2.7540523875994016, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','h1',1,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": 0.7224672001371107, "high": 1.0, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','h15',2,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','h180',5,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','h270',6,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','h45',3,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','h90',4,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage','whole','whole',0,1,'{"count": 10.0, "n": 10.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','disability','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','disability','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','english_learner','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','english_learner','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','gender','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','grade','7',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','grade','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','low_income','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','low_income','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','race_ethnicity','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'dosage_equity','whole','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','communicating',2,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','community',6,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','decision_making',5,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','learning_at_home',4,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','parenting',1,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','volunteering',3,1,'{"count": 0.0, "n": 180.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','involvement','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_hours','whole','whole',0,1,'{"count": 180.0, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','communicating',2,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','community',6,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','decision_making',5,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','learning_at_home',4,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','parenting',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','volunteering',3,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','involvement','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'involvement_types','whole','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'lasting_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'lasting_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'lasting_partners','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'one_off_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'one_off_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'one_off_partners','whole','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'paper_partners','partner','85',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'paper_partners','partner','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'paper_partners','partner_type','civic',1,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'paper_partners','partner_type','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'paper_partners','whole','whole',0,1,'{"count": 0.0, "n": 1.0, "value": 0.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','disability','',1,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','disability','whole',0,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','english_learner','',1,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','english_learner','whole',0,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','gender','whole',0,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','low_income','',1,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','low_income','whole',0,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','race_ethnicity','',1,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','race_ethnicity','whole',0,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'participation_gap','whole','whole',0,1,'{"count": 10.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'partner_concentration','whole','whole',0,1,'{"count": null, "n": 180.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'partners_by_stage','partner_type','civic',1,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'partners_by_stage','partner_type','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'partners_by_stage','stage','',1,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'partners_by_stage','stage','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'partners_by_stage','whole','whole',0,1,'{"count": 1.0, "n": 1.0, "value": 1.0, "low": null, "high": null, "status": "", "hidden": false, "reason": "counted, not estimated", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','activity','86',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','activity','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','disability','',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','disability','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','english_learner','',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','english_learner','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','gender','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','grade','7',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','grade','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','low_income','',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','low_income','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','partner','85',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','partner','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','race_ethnicity','',1,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','race_ethnicity','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'reach','whole','whole',0,1,'{"count": 10.0, "n": 41.0, "value": 0.24390243902439024, "low": 0.13825002738090333, "high": 0.39343336222575687, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','activity','86',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','activity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','disability','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','disability','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','english_learner','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','english_learner','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','gender','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','grade','7',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','grade','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','low_income','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','low_income','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','race_ethnicity','',1,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,2,'sustained_participation','whole','whole',0,1,'{"count": 0.0, "n": 10.0, "value": 0.0, "low": 0.0, "high": 0.2775327998628892, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','band','at_risk',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','band','moderate',3,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','band','satisfactory',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','band','severe',4,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','band','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','whole','at_risk',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','whole','moderate',3,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','whole','satisfactory',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','whole','severe',4,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'attendance_bands','whole','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','activity','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','disability','',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','disability','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','english_learner','',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','english_learner','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','gender','female',1,1,'{"count": null, "n": 20.0, "value": 0.96, "low": 0.9215861880439343, "high": 0.9984138119560656, "status": "cannot_tell", "hidden": false, "reason": "", "gap": -0.035121951219512226, "gap_low": -0.07403327486316895, "gap_high": 0.0037893724241444965, "ratio": null, "p": 0.05999703135771908, "detectable": 0.05231621250233185, "n_others": 21.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','gender','male',2,1,'{"count": null, "n": 21.0, "value": 0.9951219512195122, "low": 0.9879357216669639, "high": 1.0, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.035121951219512226, "gap_low": -0.0037893724241444965, "gap_high": 0.07403327486316895, "ratio": null, "p": 0.05999703135771908, "detectable": 0.05231621250233185, "n_others": 20.0, "comparisons": 2, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','gender','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','grade','7',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','grade','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','low_income','',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','low_income','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','month','202509',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','month','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','partner','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','race_ethnicity','',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','race_ethnicity','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','took_part','no',1,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','took_part','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'average_daily_attendance','whole','whole',0,1,'{"count": null, "n": 41.0, "value": 0.9777777777777777, "low": 0.9584737697880948, "high": 0.9970817857674606, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','disability','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','disability','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','english_learner','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','english_learner','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','gender','female',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','gender','male',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','gender','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','grade','7',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','grade','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','low_income','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','low_income','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','race_ethnicity','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'breadth','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','activity','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','days_band','d10',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','days_band','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','disability','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','disability','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','english_learner','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','english_learner','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','gender','female',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','gender','male',2,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','gender','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','grade','7',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','grade','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','half_day_judged','alike',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','half_day_judged','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','low_income','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','low_income','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','partner','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','race_ethnicity','',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','race_ethnicity','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','took_part','no',1,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','took_part','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'chronic_absence','whole','whole',0,0,'{"count": null, "n": null, "value": null, "low": null, "high": null, "status": "withheld", "hidden": true, "reason": "withheld to protect people", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','activity','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','disability','',1,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','disability','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','english_learner','',1,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','english_learner','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','gender','female',1,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','gender','male',2,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','gender','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','grade','7',1,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','grade','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','h1',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','h15',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','h180',5,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','h270',6,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','h45',3,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','h90',4,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','hours_band','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','low_income','',1,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','low_income','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','partner','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','race_ethnicity','',1,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','race_ethnicity','whole',0,1,'{"count": null, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','h1',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','h15',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','h180',5,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','h270',6,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','h45',3,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','h90',4,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','disability','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','disability','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','english_learner','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','english_learner','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','gender','female',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','gender','male',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','gender','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','grade','7',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','grade','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','low_income','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','low_income','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','race_ethnicity','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'dosage_equity','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','disability','',1,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','disability','whole',0,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','english_learner','',1,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','english_learner','whole',0,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','gender','female',1,1,'{"count": 0.0, "n": 20.0, "value": 0.0, "low": -0.154639018924847, "high": 0.16112515805281938, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.0, "gap_low": -0.154639018924847, "gap_high": 0.16112515805281938, "ratio": null, "p": 1.0, "detectable": null, "n_others": 21.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','gender','male',2,1,'{"count": 0.0, "n": 21.0, "value": 0.0, "low": -0.16112515805281938, "high": 0.154639018924847, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.0, "gap_low": -0.16112515805281938, "gap_high": 0.154639018924847, "ratio": null, "p": 1.0, "detectable": null, "n_others": 20.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','gender','whole',0,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','low_income','',1,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','low_income','whole',0,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','race_ethnicity','',1,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "cannot_tell", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'participation_gap','whole','whole',0,1,'{"count": 0.0, "n": 41.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "everybody: there is nobody else to compare with", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','activity','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','disability','',1,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','disability','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','english_learner','',1,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','english_learner','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','gender','female',1,1,'{"count": 0.0, "n": 20.0, "value": 0.0, "low": 0.0, "high": 0.16112515805281938, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.0, "gap_low": -0.154639018924847, "gap_high": 0.16112515805281938, "ratio": null, "p": 1.0, "detectable": null, "n_others": 21.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','gender','male',2,1,'{"count": 0.0, "n": 21.0, "value": 0.0, "low": 0.0, "high": 0.154639018924847, "status": "cannot_tell", "hidden": false, "reason": "", "gap": 0.0, "gap_low": -0.16112515805281938, "gap_high": 0.154639018924847, "ratio": null, "p": 1.0, "detectable": null, "n_others": 20.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','gender','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','grade','7',1,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 1, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','grade','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','low_income','',1,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','low_income','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','partner','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','race_ethnicity','',1,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "cannot_tell", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 12, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'reach','whole','whole',0,1,'{"count": 0.0, "n": 41.0, "value": 0.0, "low": 0.0, "high": 0.08566757018443186, "status": "", "hidden": false, "reason": "", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','activity','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','disability','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','disability','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','english_learner','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','english_learner','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','gender','female',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','gender','male',2,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','gender','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','grade','7',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','grade','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','low_income','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','low_income','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','race_ethnicity','',1,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": 0.0, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','race_ethnicity','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
INSERT INTO "released" VALUES(1,2025,3,'sustained_participation','whole','whole',0,1,'{"count": 0.0, "n": 0.0, "value": null, "low": null, "high": null, "status": "", "hidden": false, "reason": "nobody is counted here", "gap": null, "gap_low": null, "gap_high": null, "ratio": null, "p": null, "detectable": null, "n_others": null, "comparisons": 0, "bound": 0}');
CREATE TABLE resource_uses (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	resource TEXT NOT NULL, 
	day TEXT NOT NULL, 
	given INTEGER, 
	opened INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, school, resource, day)
)
 WITHOUT ROWID

;
CREATE TABLE respondents (
	respondent TEXT NOT NULL, 
	day TEXT NOT NULL, 
	source INTEGER NOT NULL, 
	PRIMARY KEY (respondent, day, source)
)
 WITHOUT ROWID

;
INSERT INTO "respondents" VALUES('166949721cf75f58','2025-09-15',6);
INSERT INTO "respondents" VALUES('2f9d194f93cde9be','2025-09-15',6);
INSERT INTO "respondents" VALUES('373c36eef3cff13a','2025-09-15',6);
INSERT INTO "respondents" VALUES('3ae21c64862a13cb','2025-09-15',6);
INSERT INTO "respondents" VALUES('44321f1e7354d49a','2025-09-15',6);
INSERT INTO "respondents" VALUES('7439d85ee2686e8f','2025-09-15',6);
INSERT INTO "respondents" VALUES('968f838cbf8be137','2025-09-15',6);
INSERT INTO "respondents" VALUES('9a767e2b74cdb36d','2025-09-15',6);
INSERT INTO "respondents" VALUES('b858ceb55ca11f42','2025-09-15',6);
INSERT INTO "respondents" VALUES('e1749cdb51e5bf89','2025-09-15',6);
INSERT INTO "respondents" VALUES('e9b9aaddb5787840','2025-09-15',6);
INSERT INTO "respondents" VALUES('fc1068432a78d25d','2025-09-15',6);
CREATE TABLE reviews (
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	held TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, partner, school, due, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_activities (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	activity_type TEXT NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	delivery_mode TEXT NOT NULL, 
	venue TEXT NOT NULL, 
	purpose TEXT NOT NULL, 
	minutes INTEGER, 
	seats INTEGER, 
	extra TEXT NOT NULL, 
	PRIMARY KEY (batch, activity)
)
 WITHOUT ROWID

;
INSERT INTO "said_activities" VALUES(3,2,86,'Chess','enrichment_club',85,0,'','','',60,NULL,'');
CREATE TABLE said_answers (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	respondent TEXT NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	option_key TEXT NOT NULL, 
	day TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	answer_raw TEXT NOT NULL, 
	answer_code INTEGER, 
	points INTEGER, 
	answer_kind TEXT NOT NULL, 
	PRIMARY KEY (batch, respondent, question_key, sub_item, option_key)
)
 WITHOUT ROWID

;
INSERT INTO "said_answers" VALUES(6,2,6,'166949721cf75f58','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Strongly agree',4,4,'scale');
INSERT INTO "said_answers" VALUES(6,2,6,'166949721cf75f58','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,3,6,'2f9d194f93cde9be','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Strongly agree',4,4,'scale');
INSERT INTO "said_answers" VALUES(6,3,6,'2f9d194f93cde9be','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,8,6,'373c36eef3cff13a','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale');
INSERT INTO "said_answers" VALUES(6,8,6,'373c36eef3cff13a','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,4,6,'3ae21c64862a13cb','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Strongly agree',4,4,'scale');
INSERT INTO "said_answers" VALUES(6,4,6,'3ae21c64862a13cb','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,11,6,'44321f1e7354d49a','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale');
INSERT INTO "said_answers" VALUES(6,11,6,'44321f1e7354d49a','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,10,6,'7439d85ee2686e8f','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale');
INSERT INTO "said_answers" VALUES(6,10,6,'7439d85ee2686e8f','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,13,6,'968f838cbf8be137','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale');
INSERT INTO "said_answers" VALUES(6,13,6,'968f838cbf8be137','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,7,6,'9a767e2b74cdb36d','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale');
INSERT INTO "said_answers" VALUES(6,7,6,'9a767e2b74cdb36d','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,5,6,'b858ceb55ca11f42','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale');
INSERT INTO "said_answers" VALUES(6,5,6,'b858ceb55ca11f42','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,12,6,'e1749cdb51e5bf89','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Disagree',2,4,'scale');
INSERT INTO "said_answers" VALUES(6,12,6,'e1749cdb51e5bf89','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,9,6,'e9b9aaddb5787840','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale');
INSERT INTO "said_answers" VALUES(6,9,6,'e9b9aaddb5787840','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
INSERT INTO "said_answers" VALUES(6,6,6,'fc1068432a78d25d','i_feel_safe_at_school_c21022b3','','','2025-09-15',0,'student',0,'Agree',3,4,'scale');
INSERT INTO "said_answers" VALUES(6,6,6,'fc1068432a78d25d','your_role_3ad2b647','','','2025-09-15',0,'student',0,'Student',NULL,NULL,'single');
CREATE TABLE said_attendance_months (
	batch INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	block BLOB NOT NULL, 
	PRIMARY KEY (batch, school, month)
);
INSERT INTO "said_attendance_months" VALUES(4,4,2,202509,X'01020E0000002CACDBEA28B52FFD609201950100A004014503000201120200204120412041412041200C0004509C05148223627A00C52D383160080AE66026D89883E936D006');
INSERT INTO "said_attendance_months" VALUES(4,4,3,202509,X'010206000000FA08CB9528B52FFD601A005D0100D02C0101011114001804040404020020202020412041204141414106004004293401200C602A006440C008');
CREATE TABLE said_attendance_totals (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	enrolled_units INTEGER, 
	absent_units INTEGER, 
	as_of TEXT NOT NULL, 
	PRIMARY KEY (batch, person, school, year)
)
 WITHOUT ROWID

;
CREATE TABLE said_calendar (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	grade_band TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	units INTEGER, 
	note TEXT NOT NULL, 
	PRIMARY KEY (batch, school, day, grade_band)
)
 WITHOUT ROWID

;
INSERT INTO "said_calendar" VALUES(1,2,2,'2025-09-01','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,3,2,'2025-09-02','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,4,2,'2025-09-03','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,5,2,'2025-09-04','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,6,2,'2025-09-05','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,7,2,'2025-09-08','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,8,2,'2025-09-09','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,9,2,'2025-09-10','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,10,2,'2025-09-11','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,11,2,'2025-09-12','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,12,2,'2025-09-15','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,13,2,'2025-09-16','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,14,2,'2025-09-17','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,15,2,'2025-09-18','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,16,2,'2025-09-19','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,17,2,'2025-09-22','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,18,2,'2025-09-23','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,19,2,'2025-09-24','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,20,2,'2025-09-25','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,21,2,'2025-09-26','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,22,3,'2025-09-01','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,23,3,'2025-09-02','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,24,3,'2025-09-03','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,25,3,'2025-09-04','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,26,3,'2025-09-05','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,27,3,'2025-09-08','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,28,3,'2025-09-09','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,29,3,'2025-09-10','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,30,3,'2025-09-11','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,31,3,'2025-09-12','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,32,3,'2025-09-15','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,33,3,'2025-09-16','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,34,3,'2025-09-17','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,35,3,'2025-09-18','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,36,3,'2025-09-19','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,37,3,'2025-09-22','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,38,3,'2025-09-23','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,39,3,'2025-09-24','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,40,3,'2025-09-25','','instructional',2520,'');
INSERT INTO "said_calendar" VALUES(1,41,3,'2025-09-26','','instructional',2520,'');
CREATE TABLE said_case_goals (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	met TEXT NOT NULL, 
	PRIMARY KEY (batch, person, due, kind, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_challenges (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	challenge_type TEXT NOT NULL, 
	opened TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	resolved TEXT NOT NULL, 
	PRIMARY KEY (batch, partner, school, challenge_type, opened, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_complete_lists (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	listed TEXT NOT NULL, 
	to_day TEXT NOT NULL, 
	PRIMARY KEY (batch, school, year, listed)
)
 WITHOUT ROWID

;
CREATE TABLE said_consents (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	purpose TEXT NOT NULL, 
	given TEXT NOT NULL, 
	day TEXT NOT NULL, 
	PRIMARY KEY (batch, person, purpose)
)
 WITHOUT ROWID

;
CREATE TABLE said_contacts (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	two_way TEXT NOT NULL, 
	PRIMARY KEY (batch, partner, school, day, channel)
)
 WITHOUT ROWID

;
CREATE TABLE said_contributions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	resource_type TEXT NOT NULL, 
	direction TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	description TEXT NOT NULL, 
	quantity TEXT NOT NULL, 
	unit TEXT NOT NULL, 
	cents INTEGER, 
	valued_by TEXT NOT NULL, 
	PRIMARY KEY (batch, partner, school, day, resource_type, direction, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_course_marks (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	term TEXT NOT NULL, 
	course TEXT NOT NULL, 
	core TEXT NOT NULL, 
	course_mark TEXT NOT NULL, 
	passed TEXT NOT NULL, 
	PRIMARY KEY (batch, person, year, term, course)
)
 WITHOUT ROWID

;
CREATE TABLE said_credentials (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	credential TEXT NOT NULL, 
	completed TEXT NOT NULL, 
	PRIMARY KEY (batch, person, day, credential)
)
 WITHOUT ROWID

;
CREATE TABLE said_crosswalk (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	new_person INTEGER NOT NULL, 
	PRIMARY KEY (batch, person)
)
 WITHOUT ROWID

;
CREATE TABLE said_decision_seats (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	role TEXT NOT NULL, 
	seats INTEGER, 
	attended INTEGER, 
	stakeholders INTEGER, 
	PRIMARY KEY (batch, body, school, day, role)
)
 WITHOUT ROWID

;
CREATE TABLE said_districts (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	district INTEGER NOT NULL, 
	code TEXT NOT NULL, 
	name TEXT NOT NULL, 
	PRIMARY KEY (batch, district)
)
 WITHOUT ROWID

;
INSERT INTO "said_districts" VALUES(3,2,1,'HV','Hill Valley');
CREATE TABLE said_enrolments (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	grade TEXT NOT NULL, 
	gender TEXT NOT NULL, 
	race_ethnicity TEXT NOT NULL, 
	english_learner TEXT NOT NULL, 
	disability TEXT NOT NULL, 
	low_income TEXT NOT NULL, 
	PRIMARY KEY (batch, person, school, year, first_day)
)
 WITHOUT ROWID

;
INSERT INTO "said_enrolments" VALUES(2,2,4,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,3,5,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,4,6,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,5,7,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,6,8,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,7,9,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,8,10,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,9,11,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,10,12,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,11,13,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,12,14,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,13,15,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,14,16,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,15,17,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,16,18,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,17,19,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,18,20,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,19,21,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,20,22,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,21,23,2,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,22,24,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,23,25,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,24,26,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,25,27,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,26,28,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,27,29,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,28,30,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,29,31,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,30,32,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,31,33,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,32,34,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,33,35,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,34,36,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,35,37,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,36,38,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,37,39,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,38,40,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,39,41,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,40,42,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,41,43,2,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,42,44,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,43,45,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,44,46,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,45,47,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,46,48,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,47,49,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,48,50,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,49,51,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,50,52,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,51,53,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,52,54,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,53,55,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,54,56,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,55,57,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,56,58,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,57,59,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,58,60,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,59,61,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,60,62,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,61,63,3,2025,'','','7','female','','','','');
INSERT INTO "said_enrolments" VALUES(2,62,64,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,63,65,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,64,66,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,65,67,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,66,68,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,67,69,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,68,70,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,69,71,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,70,72,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,71,73,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,72,74,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,73,75,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,74,76,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,75,77,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,76,78,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,77,79,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,78,80,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,79,81,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,80,82,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,81,83,3,2025,'','','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,82,84,2,2025,'','2025-09-12','7','male','','','','');
INSERT INTO "said_enrolments" VALUES(2,83,84,3,2025,'2025-09-15','','7','male','','','','');
CREATE TABLE said_expenses (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	category TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	cents INTEGER, 
	PRIMARY KEY (batch, school, activity, category, first_day, last_day, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_factor_answers (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	respondent INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	item TEXT NOT NULL, 
	answer INTEGER, 
	PRIMARY KEY (batch, respondent, school, day, item)
)
 WITHOUT ROWID

;
CREATE TABLE said_factor_items (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	item TEXT NOT NULL, 
	factor TEXT NOT NULL, 
	PRIMARY KEY (batch, item)
)
 WITHOUT ROWID

;
CREATE TABLE said_family_contacts (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	at_home TEXT NOT NULL, 
	two_way TEXT NOT NULL, 
	PRIMARY KEY (batch, person, school, day, channel, at_home)
)
 WITHOUT ROWID

;
CREATE TABLE said_goals (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	domain TEXT NOT NULL, 
	baseline INTEGER, 
	target INTEGER, 
	reading INTEGER, 
	better TEXT NOT NULL, 
	measured TEXT NOT NULL, 
	due TEXT NOT NULL, 
	status TEXT NOT NULL, 
	PRIMARY KEY (batch, partner, school, name)
)
 WITHOUT ROWID

;
CREATE TABLE said_grade_points (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	term TEXT NOT NULL, 
	thousandths INTEGER, 
	PRIMARY KEY (batch, person, year, term)
)
 WITHOUT ROWID

;
CREATE TABLE said_growth (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	subject TEXT NOT NULL, 
	met TEXT NOT NULL, 
	growth_rule TEXT NOT NULL, 
	PRIMARY KEY (batch, person, year, subject)
)
 WITHOUT ROWID

;
CREATE TABLE said_households (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	household TEXT NOT NULL, 
	PRIMARY KEY (batch, person)
)
 WITHOUT ROWID

;
CREATE TABLE said_identities (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	identifies TEXT NOT NULL, 
	PRIMARY KEY (batch, partner)
)
 WITHOUT ROWID

;
CREATE TABLE said_interpretations (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	interpreted TEXT NOT NULL, 
	PRIMARY KEY (batch, activity, school, day, session_key)
)
 WITHOUT ROWID

;
CREATE TABLE said_involvements (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	involvement TEXT NOT NULL, 
	PRIMARY KEY (batch, activity)
)
 WITHOUT ROWID

;
CREATE TABLE said_leading (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	part TEXT NOT NULL, 
	PRIMARY KEY (batch, activity, school, day, session_key, person)
)
 WITHOUT ROWID

;
CREATE TABLE said_mentions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	mention TEXT NOT NULL, 
	day TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	times INTEGER, 
	PRIMARY KEY (batch, school, mention, day, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_milestones (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	milestone_type TEXT NOT NULL, 
	day TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	shared TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	PRIMARY KEY (batch, school, partner, milestone_type, day, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_names (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	first_name TEXT NOT NULL, 
	last_name TEXT NOT NULL, 
	PRIMARY KEY (batch, person)
)
 WITHOUT ROWID

;
CREATE TABLE said_participation (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	person INTEGER NOT NULL, 
	role TEXT NOT NULL, 
	status_raw TEXT NOT NULL, 
	status TEXT NOT NULL, 
	minutes INTEGER, 
	PRIMARY KEY (batch, activity, school, day, session_key, person)
)
 WITHOUT ROWID

;
INSERT INTO "said_participation" VALUES(5,6,5,86,2,'2025-09-09','',4,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,7,5,86,2,'2025-09-09','',5,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,8,5,86,2,'2025-09-09','',6,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,9,5,86,2,'2025-09-09','',7,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,10,5,86,2,'2025-09-09','',8,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,11,5,86,2,'2025-09-09','',24,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,12,5,86,2,'2025-09-09','',25,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,13,5,86,2,'2025-09-09','',26,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,14,5,86,2,'2025-09-09','',27,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,15,5,86,2,'2025-09-09','',28,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,16,5,86,2,'2025-09-09','',34,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,6,5,86,2,'2025-09-16','',4,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,7,5,86,2,'2025-09-16','',5,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,8,5,86,2,'2025-09-16','',6,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,9,5,86,2,'2025-09-16','',7,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,10,5,86,2,'2025-09-16','',8,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,11,5,86,2,'2025-09-16','',24,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,12,5,86,2,'2025-09-16','',25,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,13,5,86,2,'2025-09-16','',26,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,14,5,86,2,'2025-09-16','',27,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,15,5,86,2,'2025-09-16','',28,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,16,5,86,2,'2025-09-16','',34,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,6,5,86,2,'2025-09-23','',4,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,7,5,86,2,'2025-09-23','',5,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,8,5,86,2,'2025-09-23','',6,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,9,5,86,2,'2025-09-23','',7,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,10,5,86,2,'2025-09-23','',8,'student','X','present',NULL);
INSERT INTO "said_participation" VALUES(5,11,5,86,2,'2025-09-23','',24,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,12,5,86,2,'2025-09-23','',25,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,13,5,86,2,'2025-09-23','',26,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,14,5,86,2,'2025-09-23','',27,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,15,5,86,2,'2025-09-23','',28,'student','A','absent',NULL);
INSERT INTO "said_participation" VALUES(5,16,5,86,2,'2025-09-23','',34,'student','A','absent',NULL);
CREATE TABLE said_partners (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	partner_type TEXT NOT NULL, 
	stage TEXT NOT NULL, 
	first_day TEXT NOT NULL, 
	agreement_end TEXT NOT NULL, 
	extra TEXT NOT NULL, 
	PRIMARY KEY (batch, partner)
)
 WITHOUT ROWID

;
INSERT INTO "said_partners" VALUES(3,2,85,'Knights','civic','','','','');
CREATE TABLE said_perceptions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	side TEXT NOT NULL, 
	item TEXT NOT NULL, 
	respondent INTEGER NOT NULL, 
	answer INTEGER, 
	PRIMARY KEY (batch, partner, school, day, side, item, respondent)
)
 WITHOUT ROWID

;
CREATE TABLE said_progression (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	promoted TEXT NOT NULL, 
	graduated TEXT NOT NULL, 
	postsecondary TEXT NOT NULL, 
	PRIMARY KEY (batch, person, year)
)
 WITHOUT ROWID

;
CREATE TABLE said_project_outputs (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	output TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	quantity INTEGER, 
	PRIMARY KEY (batch, activity, school, day, output, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_published (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	place TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	grp TEXT NOT NULL, 
	measure TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	place_name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	value_raw TEXT NOT NULL, 
	suppressed TEXT NOT NULL, 
	bound TEXT NOT NULL, 
	PRIMARY KEY (batch, place, year, grp, measure)
)
 WITHOUT ROWID

;
CREATE TABLE said_questions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	question_key TEXT NOT NULL, 
	sub_item TEXT NOT NULL, 
	question_text TEXT NOT NULL, 
	answer_kind TEXT NOT NULL, 
	scale TEXT NOT NULL, 
	points INTEGER, 
	item_scale TEXT NOT NULL, 
	reversed INTEGER, 
	PRIMARY KEY (batch, question_key, sub_item)
)
 WITHOUT ROWID

;
INSERT INTO "said_questions" VALUES(6,0,6,'i_feel_safe_at_school_c21022b3','','I feel safe at school','scale','agreement',4,'',NULL);
INSERT INTO "said_questions" VALUES(6,0,6,'your_role_3ad2b647','','Your role','single','',NULL,'',NULL);
CREATE TABLE said_ratings (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	rater INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	reliability INTEGER, 
	mission INTEGER, 
	openness INTEGER, 
	power INTEGER, 
	involvement INTEGER, 
	resources INTEGER, 
	frequency TEXT NOT NULL, 
	PRIMARY KEY (batch, rater, partner, school, day)
)
 WITHOUT ROWID

;
CREATE TABLE said_resource_uses (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	resource TEXT NOT NULL, 
	day TEXT NOT NULL, 
	given INTEGER, 
	opened INTEGER, 
	PRIMARY KEY (batch, school, resource, day)
)
 WITHOUT ROWID

;
CREATE TABLE said_reviews (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	due TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	held TEXT NOT NULL, 
	PRIMARY KEY (batch, partner, school, due, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_schools (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	level TEXT NOT NULL, 
	setting TEXT NOT NULL, 
	extra TEXT NOT NULL, 
	PRIMARY KEY (batch, school)
)
 WITHOUT ROWID

;
INSERT INTO "said_schools" VALUES(3,2,2,'Alder','','','');
INSERT INTO "said_schools" VALUES(3,3,3,'Birch','','','');
CREATE TABLE said_session_counts (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	registered INTEGER, 
	attended INTEGER, 
	PRIMARY KEY (batch, activity, school, day, session_key)
)
 WITHOUT ROWID

;
CREATE TABLE said_sessions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	minutes INTEGER, 
	held TEXT NOT NULL, 
	seats INTEGER, 
	extra TEXT NOT NULL, 
	PRIMARY KEY (batch, activity, school, day, session_key)
)
 WITHOUT ROWID

;
CREATE TABLE said_suggestions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	role TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	answered TEXT NOT NULL, 
	PRIMARY KEY (batch, school, day, role, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_suspensions (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	units INTEGER, 
	PRIMARY KEY (batch, person, day, kind)
)
 WITHOUT ROWID

;
CREATE TABLE said_teacher_ratings (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	rating TEXT NOT NULL, 
	PRIMARY KEY (batch, person, year)
)
 WITHOUT ROWID

;
CREATE TABLE said_trainings (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	role TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	people INTEGER, 
	minutes INTEGER, 
	PRIMARY KEY (batch, partner, school, day, topic, role, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_volunteer_hours (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	partner INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	minutes INTEGER, 
	activity TEXT NOT NULL, 
	role TEXT NOT NULL, 
	PRIMARY KEY (batch, school, day, partner, person, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE said_volunteer_rates (
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	cents INTEGER, 
	told_by TEXT NOT NULL, 
	PRIMARY KEY (batch, year)
)
 WITHOUT ROWID

;
CREATE TABLE school_list (
	district INTEGER NOT NULL, 
	schools TEXT NOT NULL, 
	PRIMARY KEY (district)
);
INSERT INTO "school_list" VALUES(1,'[[2, "Alder"], [3, "Birch"]]');
CREATE TABLE schools (
	school INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	level TEXT NOT NULL, 
	setting TEXT NOT NULL, 
	extra TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (school)
)
 WITHOUT ROWID

;
INSERT INTO "schools" VALUES(2,'Alder','','','',3,2);
INSERT INTO "schools" VALUES(3,'Birch','','','',3,3);
CREATE TABLE session_counts (
	source INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	registered INTEGER, 
	attended INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, activity, school, day, session_key)
)
 WITHOUT ROWID

;
CREATE TABLE sessions (
	activity INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	session_key TEXT NOT NULL, 
	minutes INTEGER, 
	held TEXT NOT NULL, 
	seats INTEGER, 
	extra TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (activity, school, day, session_key)
)
 WITHOUT ROWID

;
CREATE TABLE settings (
	"key" TEXT NOT NULL, 
	applies_to TEXT NOT NULL, 
	value TEXT NOT NULL, 
	source TEXT NOT NULL, 
	PRIMARY KEY ("key", applies_to)
)
 WITHOUT ROWID

;
INSERT INTO "settings" VALUES('pseudonyms.secret','','189084e5745b7b26612a7acd9a977efa5bd2bb425f5c2bcecfcd65ec12c648c7','drawn by lot');
CREATE TABLE sources (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	format TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	settings TEXT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "sources" VALUES(1,'School calendar','calendar','calendar','60aedcca93b5a93e','{"headings": ["School", "Day", "Kind", "Days"]}');
INSERT INTO "sources" VALUES(2,'Roster','roster','roster','6a3bd192a6498868','{"headings": ["Student ID", "School", "Grade", "Gender", "Entry Date", "Exit Date", "School Year"]}');
INSERT INTO "sources" VALUES(3,'Register','register','register','64b7d395c5f58352','{"headings": []}');
INSERT INTO "sources" VALUES(4,'Daily attendance','attendance','sis_daily','b7f118d756cfb00c','{"headings": ["Student_Number", "SchoolID", "Att_Date", "Att_Code"]}');
INSERT INTO "sources" VALUES(5,'Sign-in sheets, Chess, Alder','participation','signin_matrix','f697a4f96a03436f','{"activity": "CHESS", "headings": []}');
INSERT INTO "sources" VALUES(6,'safety','survey','google_forms','cff6f6575ee449af','{"headings": ["Timestamp", "Your role", "I feel safe at school"], "items": [["i_feel_safe_at_school_c21022b3", "", "", "agreement", 4]], "survey": "safety", "tongue": "en"}');
CREATE TABLE strangers (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	marks INTEGER NOT NULL, 
	first_day TEXT NOT NULL, 
	last_day TEXT NOT NULL, 
	PRIMARY KEY (source, school, person)
)
 WITHOUT ROWID

;
CREATE TABLE student_activities (
	year INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	activity INTEGER NOT NULL, 
	expected INTEGER NOT NULL, 
	attended INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	new_days INTEGER NOT NULL, 
	first_day TEXT NOT NULL, 
	weeks_marked INTEGER NOT NULL, 
	weeks_came INTEGER NOT NULL, 
	led INTEGER NOT NULL, 
	PRIMARY KEY (year, place, person, activity)
)
 WITHOUT ROWID

;
INSERT INTO "student_activities" VALUES(2025,2,4,86,3,3,180,3,3,'2025-09-09',28672,28672,0);
INSERT INTO "student_activities" VALUES(2025,2,5,86,3,3,180,3,3,'2025-09-09',28672,28672,0);
INSERT INTO "student_activities" VALUES(2025,2,6,86,3,3,180,3,3,'2025-09-09',28672,28672,0);
INSERT INTO "student_activities" VALUES(2025,2,7,86,3,3,180,3,3,'2025-09-09',28672,28672,0);
INSERT INTO "student_activities" VALUES(2025,2,8,86,3,3,180,3,3,'2025-09-09',28672,28672,0);
INSERT INTO "student_activities" VALUES(2025,2,24,86,3,1,60,1,1,'2025-09-09',28672,4096,0);
INSERT INTO "student_activities" VALUES(2025,2,25,86,3,1,60,1,1,'2025-09-09',28672,4096,0);
INSERT INTO "student_activities" VALUES(2025,2,26,86,3,1,60,1,1,'2025-09-09',28672,4096,0);
INSERT INTO "student_activities" VALUES(2025,2,27,86,3,1,60,1,1,'2025-09-09',28672,4096,0);
INSERT INTO "student_activities" VALUES(2025,2,28,86,3,1,60,1,1,'2025-09-09',28672,4096,0);
INSERT INTO "student_activities" VALUES(2025,2,34,86,3,0,0,0,0,'',28672,0,0);
CREATE TABLE student_months (
	year INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	month INTEGER NOT NULL, 
	enrolled INTEGER NOT NULL, 
	absent INTEGER NOT NULL, 
	PRIMARY KEY (year, place, person, month)
)
 WITHOUT ROWID

;
INSERT INTO "student_months" VALUES(2025,1,84,202509,50400,5040);
INSERT INTO "student_months" VALUES(2025,2,84,202509,25200,2520);
INSERT INTO "student_months" VALUES(2025,3,84,202509,25200,2520);
CREATE TABLE student_years (
	year INTEGER NOT NULL, 
	place INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	grade TEXT NOT NULL, 
	gender TEXT NOT NULL, 
	race_ethnicity TEXT NOT NULL, 
	english_learner TEXT NOT NULL, 
	disability TEXT NOT NULL, 
	low_income TEXT NOT NULL, 
	enrolled INTEGER NOT NULL, 
	absent INTEGER NOT NULL, 
	absent_other INTEGER NOT NULL, 
	unmarked INTEGER NOT NULL, 
	sessions INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	days INTEGER NOT NULL, 
	types INTEGER NOT NULL, 
	untyped INTEGER NOT NULL, 
	refused TEXT NOT NULL, 
	outcomes TEXT NOT NULL, 
	PRIMARY KEY (year, place, person)
)
 WITHOUT ROWID

;
INSERT INTO "student_years" VALUES(2025,1,84,'7','male','','','','',50400,5040,5040,45360,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,4,'7','female','','','','',50400,5040,5040,45360,3,180,3,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,5,'7','female','','','','',50400,5040,5040,45360,3,180,3,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,6,'7','female','','','','',50400,5040,5040,45360,3,180,3,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,7,'7','female','','','','',50400,5040,5040,45360,3,180,3,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,8,'7','female','','','','',50400,5040,5040,45360,3,180,3,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,9,'7','female','','','','',50400,5040,5040,45360,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,10,'7','female','','','','',50400,5040,5040,45360,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,11,'7','female','','','','',50400,5040,5040,45360,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,12,'7','female','','','','',50400,5040,5040,45360,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,13,'7','female','','','','',50400,5040,5040,45360,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,14,'7','female','','','','',50400,2520,2520,47880,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,15,'7','female','','','','',50400,2520,2520,47880,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,16,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,17,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,18,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,19,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,20,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,21,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,22,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,23,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,24,'7','male','','','','',50400,0,0,50400,1,60,1,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,25,'7','male','','','','',50400,0,0,50400,1,60,1,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,26,'7','male','','','','',50400,0,0,50400,1,60,1,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,27,'7','male','','','','',50400,0,0,50400,1,60,1,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,28,'7','male','','','','',50400,0,0,50400,1,60,1,1,0,'','');
INSERT INTO "student_years" VALUES(2025,2,29,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,30,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,31,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,32,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,33,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,34,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,35,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,36,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,37,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,38,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,39,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,40,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,41,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,42,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,43,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,2,84,'7','male','','','','',25200,2520,2520,22680,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,44,'7','female','','','','',50400,10080,10080,40320,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,45,'7','female','','','','',50400,10080,10080,40320,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,46,'7','female','','','','',50400,10080,10080,40320,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,47,'7','female','','','','',50400,10080,10080,40320,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,48,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,49,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,50,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,51,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,52,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,53,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,54,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,55,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,56,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,57,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,58,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,59,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,60,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,61,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,62,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,63,'7','female','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,64,'7','male','','','','',50400,2520,2520,47880,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,65,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,66,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,67,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,68,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,69,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,70,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,71,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,72,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,73,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,74,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,75,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,76,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,77,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,78,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,79,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,80,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,81,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,82,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,83,'7','male','','','','',50400,0,0,50400,0,0,0,0,0,'','');
INSERT INTO "student_years" VALUES(2025,3,84,'7','male','','','','',25200,2520,2520,22680,0,0,0,0,0,'','');
CREATE TABLE suggestions (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	role TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	answered TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, school, day, role, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE suspensions (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	units INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, day, kind)
)
 WITHOUT ROWID

;
CREATE TABLE tally (
	kind TEXT NOT NULL, 
	live INTEGER NOT NULL, 
	files INTEGER NOT NULL, 
	PRIMARY KEY (kind, live)
)
 WITHOUT ROWID

;
INSERT INTO "tally" VALUES('attendance',1,1);
INSERT INTO "tally" VALUES('calendar',1,1);
INSERT INTO "tally" VALUES('participation',1,1);
INSERT INTO "tally" VALUES('register',1,1);
INSERT INTO "tally" VALUES('roster',1,1);
INSERT INTO "tally" VALUES('survey',1,1);
CREATE TABLE teacher_ratings (
	person INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	rating TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (person, year)
)
 WITHOUT ROWID

;
CREATE TABLE trainings (
	source INTEGER NOT NULL, 
	partner INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	topic TEXT NOT NULL, 
	role TEXT NOT NULL, 
	ordinal INTEGER NOT NULL, 
	people INTEGER, 
	minutes INTEGER, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, partner, school, day, topic, role, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE uncounted (
	batch INTEGER NOT NULL, 
	tbl TEXT NOT NULL, 
	school INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	PRIMARY KEY (batch, tbl, school, year)
)
 WITHOUT ROWID

;
CREATE TABLE visits (
	account TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	at TEXT NOT NULL, 
	told TEXT NOT NULL, 
	before_at TEXT NOT NULL, 
	before_told TEXT NOT NULL, 
	PRIMARY KEY (account, place)
)
 WITHOUT ROWID

;
CREATE TABLE volunteer_hours (
	source INTEGER NOT NULL, 
	school INTEGER NOT NULL, 
	day TEXT NOT NULL, 
	partner INTEGER NOT NULL, 
	person INTEGER NOT NULL, 
	ordinal INTEGER NOT NULL, 
	minutes INTEGER, 
	activity TEXT NOT NULL, 
	role TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (source, school, day, partner, person, ordinal)
)
 WITHOUT ROWID

;
CREATE TABLE volunteer_rates (
	year INTEGER NOT NULL, 
	cents INTEGER, 
	told_by TEXT NOT NULL, 
	batch INTEGER NOT NULL, 
	line INTEGER NOT NULL, 
	PRIMARY KEY (year)
)
 WITHOUT ROWID

;
CREATE INDEX said_districts_key ON said_districts (district, batch);
CREATE INDEX said_schools_key ON said_schools (school, batch);
CREATE INDEX said_calendar_key ON said_calendar (school, day, grade_band, batch);
CREATE INDEX said_enrolments_key ON said_enrolments (person, school, year, first_day, batch);
CREATE INDEX said_names_key ON said_names (person, batch);
CREATE INDEX said_partners_key ON said_partners (partner, batch);
CREATE INDEX said_activities_key ON said_activities (activity, batch);
CREATE INDEX said_sessions_key ON said_sessions (activity, school, day, session_key, batch);
CREATE INDEX said_participation_key ON said_participation (source, activity, school, day, session_key, person, batch);
CREATE INDEX said_answers_key ON said_answers (source, respondent, question_key, sub_item, option_key, batch);
CREATE INDEX enrolments_school ON enrolments (school, year);
CREATE INDEX sessions_school ON sessions (school, day);
CREATE INDEX participation_person ON participation (person);
CREATE INDEX participation_school ON participation (school, day);
CREATE INDEX answers_school ON answers (school, day);
CREATE UNIQUE INDEX entities_code ON entities (kind, district, code);
CREATE UNIQUE INDEX sources_name ON sources (name);
CREATE INDEX batches_hash ON batches (hash);
CREATE INDEX coverage_batch ON coverage (batch);
CREATE INDEX said_attendance_months_key ON said_attendance_months (source, school, month, batch);
CREATE INDEX said_published_key ON said_published (source, place, year, grp, measure, batch);
CREATE INDEX published_school ON published (school, year);
CREATE INDEX said_crosswalk_key ON said_crosswalk (person, batch);
CREATE INDEX said_attendance_totals_key ON said_attendance_totals (person, school, year, batch);
CREATE INDEX attendance_totals_school ON attendance_totals (school, year);
CREATE INDEX said_questions_key ON said_questions (source, question_key, sub_item, batch);
CREATE INDEX said_session_counts_key ON said_session_counts (source, activity, school, day, session_key, batch);
CREATE INDEX said_volunteer_hours_key ON said_volunteer_hours (source, school, day, partner, person, ordinal, batch);
CREATE INDEX session_counts_school ON session_counts (school, day);
CREATE INDEX volunteer_hours_school ON volunteer_hours (school, day);
CREATE INDEX volunteer_hours_person ON volunteer_hours (person);
CREATE INDEX batches_source ON batches (source);
CREATE INDEX calendar_day ON calendar (day, units);
CREATE INDEX coverage_last_day ON coverage (tbl, last_day);
CREATE INDEX accounts_email ON accounts (email);
CREATE INDEX accounts_subject ON accounts (issuer, subject);
CREATE INDEX batches_kind ON batches (kind, id);
CREATE INDEX said_consents_key ON said_consents (person, purpose, batch);
CREATE INDEX said_volunteer_rates_key ON said_volunteer_rates (year, batch);
CREATE INDEX said_goals_key ON said_goals (partner, school, name, batch);
CREATE INDEX said_contributions_key ON said_contributions (source, partner, school, day, resource_type, direction, ordinal, batch);
CREATE INDEX said_reviews_key ON said_reviews (source, partner, school, due, ordinal, batch);
CREATE INDEX said_contacts_key ON said_contacts (source, partner, school, day, channel, batch);
CREATE INDEX said_challenges_key ON said_challenges (source, partner, school, challenge_type, opened, ordinal, batch);
CREATE INDEX said_trainings_key ON said_trainings (source, partner, school, day, topic, role, ordinal, batch);
CREATE INDEX said_expenses_key ON said_expenses (source, school, activity, category, first_day, last_day, ordinal, batch);
CREATE INDEX said_milestones_key ON said_milestones (source, school, partner, milestone_type, day, ordinal, batch);
CREATE INDEX contributions_school ON contributions (school, day);
CREATE INDEX contacts_school ON contacts (school, day);
CREATE INDEX trainings_school ON trainings (school, day);
CREATE INDEX milestones_school ON milestones (school, day);
CREATE INDEX actions_place ON actions (place, status);
CREATE INDEX notes_place ON notes (place, day);
CREATE INDEX comments_place ON comments (place, year);
CREATE INDEX quotes_comment ON quotes (source, respondent, question_key, sub_item);
CREATE INDEX said_factor_items_key ON said_factor_items (item, batch);
CREATE INDEX said_involvements_key ON said_involvements (activity, batch);
CREATE INDEX said_ratings_key ON said_ratings (source, rater, partner, school, day, batch);
CREATE INDEX ratings_school ON ratings (school, day);
CREATE INDEX said_factor_answers_key ON said_factor_answers (source, respondent, school, day, item, batch);
CREATE INDEX factor_answers_school ON factor_answers (school, day);
CREATE INDEX said_perceptions_key ON said_perceptions (source, partner, school, day, side, item, respondent, batch);
CREATE INDEX perceptions_school ON perceptions (school, day);
CREATE INDEX said_decision_seats_key ON said_decision_seats (source, body, school, day, role, batch);
CREATE INDEX decision_seats_school ON decision_seats (school, day);
CREATE INDEX pins_account ON pins (account);
CREATE INDEX said_interpretations_key ON said_interpretations (activity, school, day, session_key, batch);
CREATE INDEX said_identities_key ON said_identities (partner, batch);
CREATE INDEX said_leading_key ON said_leading (source, activity, school, day, session_key, person, batch);
CREATE INDEX leading_school ON leading (school, day);
CREATE INDEX interpretations_school ON interpretations (school, day);
CREATE INDEX leading_person ON leading (person);
CREATE INDEX said_course_marks_key ON said_course_marks (person, year, term, course, batch);
CREATE INDEX course_marks_school ON course_marks (school, year);
CREATE INDEX said_grade_points_key ON said_grade_points (person, year, term, batch);
CREATE INDEX grade_points_school ON grade_points (school, year);
CREATE INDEX said_growth_key ON said_growth (person, year, subject, batch);
CREATE INDEX growth_school ON growth (school, year);
CREATE INDEX said_teacher_ratings_key ON said_teacher_ratings (person, year, batch);
CREATE INDEX teacher_ratings_school ON teacher_ratings (school, year);
CREATE INDEX said_progression_key ON said_progression (person, year, batch);
CREATE INDEX progression_school ON progression (school, year);
CREATE INDEX said_suspensions_key ON said_suspensions (person, day, kind, batch);
CREATE INDEX suspensions_school ON suspensions (school, day);
CREATE INDEX said_credentials_key ON said_credentials (person, day, credential, batch);
CREATE INDEX credentials_school ON credentials (school, day);
CREATE INDEX said_case_goals_key ON said_case_goals (person, due, kind, ordinal, batch);
CREATE INDEX said_complete_lists_key ON said_complete_lists (school, year, listed, batch);
CREATE INDEX said_households_key ON said_households (person, batch);
CREATE INDEX said_family_contacts_key ON said_family_contacts (source, person, school, day, channel, at_home, batch);
CREATE INDEX family_contacts_school ON family_contacts (school, day);
CREATE INDEX said_resource_uses_key ON said_resource_uses (source, school, resource, day, batch);
CREATE INDEX resource_uses_school ON resource_uses (school, day);
CREATE INDEX said_project_outputs_key ON said_project_outputs (source, activity, school, day, output, ordinal, batch);
CREATE INDEX project_outputs_school ON project_outputs (school, day);
CREATE INDEX said_mentions_key ON said_mentions (source, school, mention, day, ordinal, batch);
CREATE INDEX mentions_school ON mentions (school, day);
CREATE INDEX said_suggestions_key ON said_suggestions (source, school, day, role, ordinal, batch);
CREATE INDEX suggestions_school ON suggestions (school, day);
CREATE INDEX family_contacts_person ON family_contacts (person);
CREATE INDEX student_years_person ON student_years (person);
CREATE INDEX participation_family ON participation (day, person, activity, status) WHERE role = 'parent_caregiver';
CREATE INDEX said_participation_family ON said_participation (source) WHERE role = 'parent_caregiver';
CREATE INDEX matches_source ON matches (source, person);
COMMIT;
